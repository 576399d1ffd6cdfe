package az.migrationportal.registration.recipient;

import az.migrationportal.registration.crisis.CrisisWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the link of a letter shows it. Names nobody.
 *
 * @param mission of the officer who sent it
 * @param answer the newest; null for none
 * @param answeredAt null where there is no answer
 * @param typed what could not be taken a moment ago
 */
public record OpenMessage(
    CrisisWords words,
    String mission,
    Instant sentAt,
    @Nullable CrisisAnswer answer,
    @Nullable Instant answeredAt,
    HelpEntries typed) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a message";
  }
}
