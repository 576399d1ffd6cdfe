package az.migrationportal.registration.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that an officer held in hand. It counts until it is taken back, with a reason that the
 * owner reads; it is never removed.
 *
 * @param number within the registration, from 1
 * @param seenOn the day in the officer's words
 * @param mission that saw it, as it was named then
 * @param renamed whether name or day of birth of the registration are others since
 * @param revokedAt null while it counts
 * @param revokedBy the mission that took it back; empty while it counts
 * @param revokedReason in the officer's words; empty while it counts
 */
public record SeenDocument(
    int number,
    DocumentKind kind,
    LocalDate seenOn,
    Instant notedAt,
    String mission,
    boolean renamed,
    @Nullable Instant revokedAt,
    String revokedBy,
    String revokedReason) {

  /** Whether it shows that the person is who the registration says. */
  public boolean counts() {
    return revokedAt == null && !renamed;
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a document that was seen";
  }
}
