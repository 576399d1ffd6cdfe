package az.migrationportal.registration.mail;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails that wait to be sent, each sealed by a data key of its own. Put in by an act in its
 * transaction: it is sent if the act came true, and never otherwise.
 */
@ApplicationScoped
public class Outbox {
  static final String PLACE = "mail.sealed";

  private static final int FIRST = 0;
  private static final int USUAL = 1;

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private MailRoute route;

  @Inject private Clock clock;

  /** Whether mails leave at all; where they do not, nobody should be promised one. */
  public boolean isOpen() {
    return route.isOpen();
  }

  /**
   * Lets a mail wait to be sent.
   *
   * @param about names what it is about, so that {@link #forget} finds it; 16 bytes
   */
  @Transactional(TxType.MANDATORY)
  public void put(Mail mail, byte[] about) {
    put(mail, about, USUAL);
  }

  /** The same for a mail that goes before all usual ones: somebody's life may depend on it. */
  @Transactional(TxType.MANDATORY)
  public void putFirst(Mail mail, byte[] about) {
    put(mail, about, FIRST);
  }

  private void put(Mail mail, byte[] about, int turn) {
    DataKey key = keys.create();
    database.update(
        "insert into mail (data_key, about, message_id, sealed, state, turn, due_at, ends_at,"
            + " attempts) values (?, ?, ?, ?, 'WAITING', ?, ?, ?, 0)",
        key.id(),
        about,
        UUID.randomUUID().toString(),
        key.seal(mail.json(), PLACE),
        turn,
        clock.instant(),
        mail.ends());
  }

  /**
   * Erases what waits about something, and what could not be sent. Locks the mails before their
   * keys, as the worker does, and each by its id: a search by {@code about} would lock an entry of
   * that index first, which the worker needs to erase a mail that it has just sent. So it waits for
   * that mail, and nobody for it. What was put meanwhile is searched for at the end.
   */
  @Transactional(TxType.MANDATORY)
  public void forget(byte[] about) {
    database
        .query("select id from mail where about = ? order by id", row -> row.number("id"), about)
        .forEach(this::forget);
    database
        .query(
            "select data_key from mail where about = ? for update",
            row -> row.number("data_key"),
            about)
        .forEach(keys::erase);
  }

  private void forget(long id) {
    database
        .query(
            "select data_key from mail where id = ? for update", row -> row.number("data_key"), id)
        .forEach(keys::erase);
  }

  /**
   * The first that is due, locked; those that another has in hand are passed over. A question for
   * each turn, so that each is answered from the index and locks one row.
   */
  Optional<Waiting> claim() {
    return claim(FIRST).or(() -> claim(USUAL));
  }

  private Optional<Waiting> claim(int turn) {
    return database
        .query(
            "select id from mail where state = 'WAITING' and turn = ? and due_at <= ?"
                + " order by due_at, id limit 1 for update skip locked",
            row -> row.number("id"),
            turn,
            clock.instant())
        .stream()
        .findFirst()
        .map(
            id ->
                database
                    .query(
                        "select m.id, m.data_key, k.name, k.wrapped, m.message_id, m.sealed,"
                            + " m.attempts, m.ends_at from mail m join data_key k on k.id = m.data_key"
                            + " where m.id = ?",
                        Outbox::waiting,
                        id)
                    .get(0));
  }

  /** It was sent, or nobody needs it any more: nothing of it stays. */
  void done(Waiting mail) {
    keys.erase(mail.key);
  }

  void later(Waiting mail, Instant due, boolean tried, String failure) {
    database.update(
        "update mail set due_at = ?, attempts = attempts + ?, failure = ? where id = ?",
        due,
        tried ? 1 : 0,
        failure,
        mail.id);
  }

  void giveUp(Waiting mail, String failure) {
    database.update(
        "update mail set state = 'DEAD', attempts = attempts + 1, failure = ? where id = ?",
        failure,
        mail.id);
  }

  /** Erases what is past its end, sent or not, but for what is in hand. */
  @Transactional(TxType.REQUIRES_NEW)
  void sweep() {
    database
        .query(
            "select data_key from mail where ends_at <= ? for update skip locked",
            row -> row.number("data_key"),
            clock.instant())
        .forEach(keys::erase);
  }

  /** Opens a waiting mail. */
  Mail opened(Waiting mail) {
    return Mail.of(keys.open(mail.key, mail.name, mail.wrapped).open(mail.sealed, PLACE));
  }

  private static Waiting waiting(Row row) throws SQLException {
    return new Waiting(row);
  }

  /** A mail as it waits, still sealed. */
  static final class Waiting {
    private final long id;
    private final long key;
    private final byte[] name;
    private final byte[] wrapped;
    private final String messageId;
    private final byte[] sealed;
    private final int attempts;

    private Waiting(Row row) throws SQLException {
      this.id = row.number("id");
      this.key = row.number("data_key");
      this.name = row.bytes("name");
      this.wrapped = row.bytes("wrapped");
      this.messageId = row.text("message_id");
      this.sealed = row.bytes("sealed");
      this.attempts = (int) row.number("attempts");
    }

    String messageId() {
      return messageId;
    }

    int attempts() {
      return attempts;
    }
  }
}
