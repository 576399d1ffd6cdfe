package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words the mails about enquiries: the number and the link, never what was asked or answered. */
@ApplicationScoped
public class EnquiryMails {
  private static final Duration NEWS = Duration.ofDays(7);
  private static final String BUNDLE = "az.migrationportal.registration.enquiry.mails";

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  @Inject private Clock clock;

  /** The receipt. */
  Mail received(
      MailAddress to, ReaderLocale locale, String number, LocalDate due, SecretToken token) {
    return mail("received", to, locale, Map.of("number", number, "due", day(due, locale)), token);
  }

  /** There is an answer to read. */
  public Mail answered(MailAddress to, ReaderLocale locale, String number, SecretToken token) {
    return mail("answered", to, locale, Map.of("number", number), token);
  }

  private Mail mail(
      String kind,
      MailAddress to,
      ReaderLocale locale,
      Map<String, String> values,
      SecretToken token) {
    MailTexts texts = MailTexts.of(BUNDLE, locale);
    Map<String, String> all = new java.util.HashMap<>(values);
    all.put("page", origin() + EnquiryAddress.page(locale, token));
    return new Mail(
        to,
        locale,
        texts.get(kind + ".subject", all),
        texts.get(kind + ".text", all),
        null,
        clock.instant().plus(NEWS));
  }

  private static String day(LocalDate day, ReaderLocale locale) {
    String form = locale == ReaderLocale.RU ? "d MMMM uuuu 'г.'" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(form, locale.javaLocale()).format(day);
  }

  private String origin() {
    return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }
}
