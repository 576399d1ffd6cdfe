package az.migrationportal.registration.reminder;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.rhythm.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words a reminder: what kind of day comes, and when; nobody's name and no number. */
@ApplicationScoped
class ReminderMails {
  private static final String BUNDLE = "az.migrationportal.registration.reminder.mails";

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /** The mail; not sent any more once its day is over. */
  Mail of(Reminder reminder, MailAddress to, ReaderLocale locale) {
    MailTexts texts = MailTexts.of(BUNDLE, locale);
    Map<String, String> values =
        Map.of(
            "what",
            texts.raw("what." + reminder.kind().id()),
            "day",
            locale.words(reminder.day()),
            "page",
            baseUrl.replaceFirst("/$", "") + RegistrationAddress.myRecord(locale) + "#reminders");
    return new Mail(
        to,
        locale,
        texts.get("reminder.subject", values),
        texts.get("reminder.text", values),
        null,
        reminder.day().plusDays(1).atStartOfDay(Periods.ZONE).toInstant());
  }
}
