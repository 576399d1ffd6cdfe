package az.migrationportal.registration.recipient;

import az.migrationportal.registration.crisis.CrisisMails;
import az.migrationportal.registration.crisis.CrisisMessage;
import az.migrationportal.registration.crisis.CrisisWords;
import az.migrationportal.registration.crisis.MessageRow;
import az.migrationportal.registration.crisis.MessageRows;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the letters of messages that were sent into the outbox, so many in a transaction. A letter
 * and the note that it was put are one: whoever dies in between did neither, and whoever comes
 * after goes on. What another node or an act has in hand is left for next time.
 */
@ApplicationScoped
class PutLetters {
  private static final System.Logger LOG = System.getLogger(PutLetters.class.getName());

  /** Small enough that the first letters leave while the others are written. */
  private static final int BATCH = 50;

  /** After this it would be no news, and perhaps wrong. */
  private static final Duration NEWS = Duration.ofDays(3);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NAME = 16;

  @Inject private RegistrationDatabase database;
  @Inject private MessageRows messages;
  @Inject private Registrations registrations;
  @Inject private Recipients recipients;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private CrisisMails mails;
  @Inject private Clock clock;

  /** A recipient whose letter is not put yet. */
  record Place(long message, long registration) {
    static final Place FIRST = new Place(0, 0);
  }

  /**
   * Performs the act.
   *
   * @param after the last one that was looked at
   * @return the last one of this batch; empty where there was none
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Place> execute(Place after) {
    List<Place> batch =
        database.query(
            "select c.message, c.registration from crisis_recipient c"
                + " join registration r on r.id = c.registration where c.put_at is null"
                + " and (c.message > ? or (c.message = ? and c.registration > ?))"
                + " order by c.message, c.registration limit ? for update skip locked",
            row -> new Place(row.number("message"), row.number("registration")),
            after.message(),
            after.message(),
            after.registration(),
            BATCH);
    Map<Long, Opened> opened = new HashMap<>();
    for (Place place : batch) {
      Opened message = opened.computeIfAbsent(place.message(), this::open);
      try {
        put(place, message);
      } catch (DataUnreadable e) {
        // One record that does not open keeps nobody else from their letter.
        LOG.log(System.Logger.Level.WARNING, "a letter of an emergency waits for the key");
      }
    }
    return batch.isEmpty() ? Optional.empty() : Optional.of(batch.get(batch.size() - 1));
  }

  private void put(Place place, Opened message) {
    RegistrationRow row = registrations.row(place.registration()).orElseThrow();
    DataKey key = row.key(keys);
    MailAddress to = MailAddress.of(row.contact(key).email()).orElseThrow();
    byte[] name = new byte[NAME];
    RANDOM.nextBytes(name);
    outbox.putFirst(
        mails.letter(
            message.words,
            row.locale(),
            message.sending.mission(),
            to,
            recipients.link(name),
            message.sending.at().plus(NEWS)),
        key.name());
    database.update(
        "update crisis_recipient set name = ?, answer_hash = ?, locale = ?, put_at = ?"
            + " where message = ? and registration = ?",
        name,
        recipients.link(name).hash(),
        row.locale().tag(),
        clock.instant(),
        place.message(),
        place.registration());
  }

  private Opened open(long id) {
    MessageRow row = messages.byId(id).orElseThrow();
    CrisisMessage.Sending sending = row.sending();
    if (sending == null) {
      throw new IllegalStateException("a recipient of a draft");
    }
    return new Opened(row.words(keys), sending);
  }

  /** A message whose letters are being written. */
  private record Opened(CrisisWords words, CrisisMessage.Sending sending) {}
}
