package az.migrationportal.registration.recipient;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.token.SecretToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as one person got it, with what they answered.
 *
 * @param locale the language of their letter
 * @param mission of the officer who sent it
 * @param answer the newest; null for none
 * @param answeredAt null where there is no answer
 * @param help what they wrote to their call for help
 * @param link what the letter's link opens
 */
public record ReceivedMessage(
    String number,
    Instant sentAt,
    ReaderLocale locale,
    String subject,
    String text,
    String mission,
    @Nullable CrisisAnswer answer,
    @Nullable Instant answeredAt,
    HelpEntries help,
    SecretToken link) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a message";
  }
}
