package az.migrationportal.registration.notice;

import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the letters into the outbox, within the act that they tell of: where that does not come
 * true, none is sent. Where no mails leave, nobody is told. For acts of this module.
 */
@ApplicationScoped
public class OwnerLetters {
  private static final String BUNDLE = "az.migrationportal.registration.notice.mails";
  private static final Duration NEWS = Duration.ofDays(7);

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  @Inject private Registrations registrations;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Tells the owner of a registration.
   *
   * @throws DataUnreadable without the master key
   */
  @Transactional(TxType.MANDATORY)
  public void tell(long registration, OwnerNews news) {
    registrations.row(registration).ifPresent(row -> tell(row, news));
  }

  /** The same at the address that a row holds, which may be there no more. */
  @Transactional(TxType.MANDATORY)
  public void tell(RegistrationRow row, OwnerNews news) {
    if (outbox.isOpen()) {
      MailAddress.of(row.contact(row.key(keys)).email())
          .ifPresent(to -> outbox.put(letter(to, row, news), row.keyName()));
    }
  }

  private Mail letter(MailAddress to, RegistrationRow row, OwnerNews news) {
    MailTexts texts = MailTexts.of(BUNDLE, row.locale());
    String page = baseUrl.replaceFirst("/$", "") + RegistrationAddress.myRecord(row.locale());
    Map<String, String> values = Map.of("number", row.number(), "page", page);
    return new Mail(
        to,
        row.locale(),
        texts.get(news.key() + ".subject", values),
        texts.get(news.key() + ".text", values),
        null,
        clock.instant().plus(NEWS));
  }
}
