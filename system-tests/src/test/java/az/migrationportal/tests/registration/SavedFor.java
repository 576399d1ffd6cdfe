package az.migrationportal.tests.registration;

import az.migrationportal.registration.alert.KnownOutcome;
import az.migrationportal.registration.alert.NewAnswer;
import az.migrationportal.registration.alert.Outcomes;
import az.migrationportal.registration.alert.SaveAnswer;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Saves answers as a reader does. */
@ApplicationScoped
public class SavedFor {
  static final Map<String, String> ANSWERS = Map.of("nationality", "TR", "days", "20");
  private static final Pattern TOKEN = Pattern.compile("/(?:confirm|forget)/([A-Za-z0-9_-]{32})");

  @Inject SaveAnswer saveAnswer;

  SecretToken answer(String decision, @Nullable String address) {
    return answer(decision, address, "192.0.2.1");
  }

  SecretToken answer(String decision, @Nullable String address, String network) {
    MailAddress to = address == null ? null : MailAddress.of(address).orElseThrow();
    return saveAnswer.execute(
        new NewAnswer(decision, ANSWERS, ReaderLocale.EN, outcome("visa-free"), to, network), 1);
  }

  static KnownOutcome outcome(String key) {
    return new KnownOutcome(
        key,
        "digest of " + key,
        "Do I need a visa?",
        "You are " + key + ".",
        List.of("Take your passport"),
        List.of("Visa: 25 USD"),
        List.of());
  }

  /** Rules under which one decision's answers come to one outcome; others are left alone. */
  static Outcomes rules(String decision, String key) {
    return (asked, answers, locale) ->
        asked.equals(decision) ? Optional.of(outcome(key)) : Optional.empty();
  }

  /** The token in the link of a mail. */
  static SecretToken token(String text) {
    Matcher matcher = TOKEN.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no link in: " + text);
    }
    return SecretToken.of(matcher.group(1)).orElseThrow();
  }
}
