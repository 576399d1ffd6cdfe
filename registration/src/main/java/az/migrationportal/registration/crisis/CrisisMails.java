package az.migrationportal.registration.crisis;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the words of a message into a mail, as they are. It names nobody and no number. */
@ApplicationScoped
public class CrisisMails {
  private static final String BUNDLE = "az.migrationportal.registration.crisis.mails";

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /**
   * The letter to one recipient.
   *
   * @param mission of the officer who sent it
   * @param answer what its link opens
   */
  public Mail letter(
      CrisisWords words,
      ReaderLocale locale,
      String mission,
      MailAddress to,
      SecretToken answer,
      Instant ends) {
    String origin = baseUrl.replaceFirst("/$", "");
    Map<String, String> values =
        Map.of(
            "text",
            words.text(locale),
            "mission",
            mission,
            "answer",
            origin + RegistrationAddress.myRecord(locale, "safe/" + answer.value()),
            "page",
            origin + RegistrationAddress.myRecord(locale));
    return new Mail(
        to,
        locale,
        words.subject(locale),
        MailTexts.of(BUNDLE, locale).get("letter.text", values),
        null,
        ends);
  }

  Mail rehearsal(CrisisWords words, ReaderLocale locale, MailAddress to, Instant ends) {
    MailTexts texts = MailTexts.of(BUNDLE, locale);
    Map<String, String> values =
        Map.of("subject", words.subject(locale), "text", words.text(locale));
    return new Mail(
        to,
        locale,
        texts.get("rehearsal.subject", values),
        texts.get("rehearsal.text", values),
        null,
        ends);
  }
}
