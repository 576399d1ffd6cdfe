package az.migrationportal.content.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which revision of a decision readers see.
 *
 * @param number from 1
 * @param publishedAt when it went live: the last change
 * @param note the public sentence about that change; null for a minor one
 * @param validSince since when every figure that its rules read has been in force; null where no
 *     source says
 */
public record LiveRevision(
    int number, Instant publishedAt, @Nullable String note, @Nullable LocalDate validSince) {}
