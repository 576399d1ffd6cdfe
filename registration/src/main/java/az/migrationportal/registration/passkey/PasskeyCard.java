package az.migrationportal.registration.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param number within its registration, from 1
 * @param label what the owner calls it; may be empty
 * @param usedAt when it last opened a session; null where it has not yet
 */
public record PasskeyCard(int number, String label, Instant addedAt, @Nullable Instant usedAt) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a passkey";
  }
}
