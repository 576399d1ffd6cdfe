package az.migrationportal.registration.draft;

import az.migrationportal.registration.locale.ReaderLocale;
import java.time.Instant;

/**
 * What somebody has begun, for whoever holds its session.
 *
 * @param savedAt when something was last kept; equal to {@code begunAt} where nothing was
 * @param endsAt when it is erased if nobody touches it
 * @param proved whether the address that stands in it now is proved
 */
public record Draft(
    long id,
    ReaderLocale locale,
    Entries entries,
    Instant begunAt,
    Instant savedAt,
    Instant endsAt,
    boolean proved) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a draft";
  }
}
