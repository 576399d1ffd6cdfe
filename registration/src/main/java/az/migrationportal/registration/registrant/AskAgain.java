package az.migrationportal.registration.registrant;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Asks those whose year is over whether they still live where they said, once until they answer. A
 * batch in a transaction of its own.
 */
@ApplicationScoped
public class AskAgain {
  private static final int BATCH = 100;

  @Inject private RegistrationDatabase database;
  @Inject private Registrations registrations;
  @Inject private Periods periods;
  @Inject private DataKeys keys;
  @Inject private SecretTokens tokens;
  @Inject private Outbox outbox;
  @Inject private RegistrantMails mails;
  @Inject private Clock clock;

  /** Performs the act; answers how many were asked, so that the caller comes again. */
  @Transactional(TxType.REQUIRES_NEW)
  public int execute() {
    if (!outbox.isOpen()) {
      return 0;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    int asked = 0;
    for (long id :
        database.query(
            "select id from registration where state = 'ABROAD' and asked_on is null"
                + " and answered_on <= ? order by answered_on, id limit ? for update skip locked",
            row -> row.number("id"),
            periods.ageingSince(today),
            BATCH)) {
      if (ask(registrations.row(id).orElseThrow(), today)) {
        asked++;
      }
    }
    return asked;
  }

  private boolean ask(RegistrationRow row, LocalDate today) {
    Rhythm rhythm = periods.rhythm(row.answeredOn(), row.homeOn());
    if (rhythm.askOn().isAfter(today)) {
      return false;
    }
    DataKey key = row.key(keys);
    Contact contact = Contact.of(key.open(row.contact(), Registrations.CONTACT));
    outbox.put(
        mails.still(
            MailAddress.of(contact.email()).orElseThrow(),
            row.locale(),
            row.number(),
            tokens.of(SecretTokens.Use.CONFIRM, key.name()),
            rhythm.erasedOn().atStartOfDay(Periods.ZONE).toInstant()),
        key.name());
    database.update("update registration set asked_on = ? where id = ?", today, row.id());
    return true;
  }
}
