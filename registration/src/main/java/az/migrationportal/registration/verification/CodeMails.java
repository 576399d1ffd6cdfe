package az.migrationportal.registration.verification;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words the mails that prove an address. They name nobody: the reader may be a stranger. */
@ApplicationScoped
class CodeMails {
  private static final String BUNDLE = "az.migrationportal.registration.verification.mails";

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  Mail code(MailAddress to, ReaderLocale locale, String code, Instant ends) {
    Map<String, String> values =
        Map.of(
            "code",
            code.substring(0, 4) + " " + code.substring(4),
            "minutes",
            Long.toString(RequestCode.LIFE.toMinutes()),
            "host",
            baseUrl);
    return mail(to, locale, "code", values, ends);
  }

  Mail unknown(MailAddress to, ReaderLocale locale, Instant ends) {
    String page = baseUrl.replaceFirst("/$", "") + RegistrationAddress.register(locale);
    return mail(to, locale, "unknown", Map.of("page", page), ends);
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
}
