package az.migrationportal.registration.confirmation;

import java.time.LocalDate;

/**
 * What anybody learns who has the code of a confirmation.
 *
 * @param holds whether what the paper says still counts
 */
public record CheckedConfirmation(boolean holds, LocalDate issuedOn) {}
