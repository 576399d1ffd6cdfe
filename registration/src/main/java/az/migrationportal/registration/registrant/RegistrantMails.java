package az.migrationportal.registration.registrant;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words the mails to registrants. They say what to do, and nothing of what is kept. */
@ApplicationScoped
public class RegistrantMails {
  private static final String BUNDLE = "az.migrationportal.registration.registrant.mails";
  private static final Duration NEWS = Duration.ofDays(7);

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  Mail registered(MailAddress to, ReaderLocale locale, String number, Instant now) {
    Map<String, String> values =
        Map.of("number", number, "page", origin() + RegistrationAddress.myRecord(locale));
    return mail(to, locale, "registered", values, now.plus(NEWS));
  }

  /**
   * Tells that two registrations are one.
   *
   * @param words {@code joined} to the address that signs in, {@code left} to the other
   * @param joined the number that leads to the other from now on
   */
  Mail joined(
      String words,
      MailAddress to,
      ReaderLocale locale,
      String number,
      String joined,
      Instant now) {
    Map<String, String> values =
        Map.of(
            "number",
            number,
            "joined",
            joined,
            "page",
            origin() + RegistrationAddress.myRecord(locale));
    return mail(to, locale, words, values, now.plus(NEWS));
  }

  /** Asks whether somebody still lives where they said. */
  public Mail still(
      MailAddress to, ReaderLocale locale, String number, SecretToken confirm, Instant ends) {
    Map<String, String> values =
        Map.of(
            "number",
            number,
            "confirm",
            origin() + RegistrationAddress.myRecord(locale, "still") + "/" + confirm.value(),
            "page",
            origin() + RegistrationAddress.myRecord(locale));
    return mail(to, locale, "still", values, ends);
  }

  private static Mail mail(
      MailAddress to, ReaderLocale locale, String key, Map<String, String> values, Instant ends) {
    MailTexts texts = MailTexts.of(BUNDLE, locale);
    return new Mail(
        to,
        locale,
        texts.get(key + ".subject", values),
        texts.get(key + ".text", values),
        null,
        ends);
  }

  private String origin() {
    return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }
}
