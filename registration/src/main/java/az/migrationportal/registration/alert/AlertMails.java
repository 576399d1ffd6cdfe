package az.migrationportal.registration.alert;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words the mails about saved answers, in plain text. */
@ApplicationScoped
class AlertMails {
  /** After that the news is old; the page and the feed still have it. */
  private static final Duration NEWS = Duration.ofDays(7);

  private static final String BUNDLE = "az.migrationportal.registration.alert.mails";

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /** Asks the owner of an address. Names the decision, not the answers: it may be a stranger. */
  Mail confirm(
      MailAddress to, ReaderLocale locale, KnownOutcome outcome, SecretToken token, Instant ends) {
    MailTexts texts = texts(locale);
    String text =
        texts.get(
            "confirm.text",
            Map.of(
                "decision", outcome.decision(),
                "confirm", origin() + AnswerAddress.confirm(locale, token),
                "hours", Long.toString(SaveAnswer.TO_CONFIRM.toHours())));
    String subject = texts.get("confirm.subject", Map.of("decision", outcome.decision()));
    return new Mail(to, locale, subject, text, origin() + AnswerAddress.leave(token), ends);
  }

  /** Tells before and after. */
  Mail changed(MailAddress to, ReaderLocale locale, OutcomeChange change, SecretToken token) {
    MailTexts texts = texts(locale);
    KnownOutcome after = change.after();
    String text =
        texts.get(
            "change.text",
            Map.of(
                "decision", after.decision(),
                "before", told(texts, change.before()),
                "after", told(texts, after),
                "page", origin() + AnswerAddress.page(locale, token),
                "forget", origin() + AnswerAddress.forget(locale, token)));
    String subject = texts.get("change.subject", Map.of("decision", after.decision()));
    String leave = origin() + AnswerAddress.leave(token);
    return new Mail(to, locale, subject, text, leave, change.at().plus(NEWS));
  }

  private static String told(MailTexts texts, KnownOutcome outcome) {
    StringBuilder told = new StringBuilder(outcome.title()).append('\n');
    list(told, texts.get("steps", Map.of()), outcome.steps());
    list(told, texts.get("costs", Map.of()), outcome.costs());
    list(told, texts.get("deadlines", Map.of()), outcome.deadlines());
    return told.toString();
  }

  private static void list(StringBuilder told, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      told.append('\n').append(name).append('\n');
      lines.forEach(line -> told.append("- ").append(line).append('\n'));
    }
  }

  private static MailTexts texts(ReaderLocale locale) {
    return MailTexts.of(BUNDLE, locale);
  }

  private String origin() {
    return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }
}
