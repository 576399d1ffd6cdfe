package az.migrationportal.registration.alert;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be kept.
 *
 * @param decision its key
 * @param answers as they stand in an address, by question
 * @param outcome what they come to now
 * @param address where changes are told; null for nowhere
 * @param network where the request came from, an IP address; only a keyed hash of its prefix is
 *     kept, for an hour
 */
public record NewAnswer(
    String decision,
    Map<String, String> answers,
    ReaderLocale locale,
    KnownOutcome outcome,
    @Nullable MailAddress address,
    String network) {
  public NewAnswer {
    answers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(answers));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a new answer";
  }
}
