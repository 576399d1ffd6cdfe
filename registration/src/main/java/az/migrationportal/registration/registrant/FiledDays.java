package az.migrationportal.registration.registrant;

import az.migrationportal.registration.rhythm.Rhythm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a registration.
 *
 * @param id of its row
 * @param homeOn when they came home; null where they live abroad
 */
public record FiledDays(long id, Rhythm rhythm, @Nullable LocalDate homeOn) {}
