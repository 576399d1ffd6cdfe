package az.migrationportal.registration.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody agreed.
 *
 * @param words the version of what they read
 * @param withdrawnAt null while it holds
 */
public record GivenConsent(
    ConsentPurpose purpose, int words, Instant givenAt, @Nullable Instant withdrawnAt) {

  /** Whether it holds. */
  public boolean isHeld() {
    return withdrawnAt == null;
  }
}
