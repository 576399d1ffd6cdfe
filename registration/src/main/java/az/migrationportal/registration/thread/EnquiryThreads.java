package az.migrationportal.registration.thread;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Finds, locks, continues and erases enquiries, for the acts of both sides. */
@ApplicationScoped
public class EnquiryThreads {
  /** The calendar of due days and of keeping. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

  /** The most words of a thread; an endless one is a telephone call by other means. */
  public static final int MOST_WORDS = 100;

  private static final String WORD = "enquiry_word.sealed";

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Outbox outbox;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.enquiry.kept.days", defaultValue = "365")
  int keptDays;

  /** The enquiry that a link opens. */
  public Optional<EnquiryRow> find(SecretToken token) {
    return one("where e.token_hash = ?", token.hash());
  }

  /** The same, locked until the end of the act. */
  @Transactional(TxType.MANDATORY)
  public Optional<EnquiryRow> lock(SecretToken token) {
    return one("where e.token_hash = ? for update", token.hash());
  }

  /** The enquiry of a number. */
  public Optional<EnquiryRow> find(String number) {
    return one("where e.number = ?", number);
  }

  /** The same, locked until the end of the act. */
  @Transactional(TxType.MANDATORY)
  public Optional<EnquiryRow> lock(String number) {
    return one("where e.number = ? for update", number);
  }

  /** The words of a thread in order; notes only for officers. */
  public List<Word> words(EnquiryRow row, boolean notes) {
    DataKey key = row.key(keys);
    return database.query(
        "select w.number, w.kind, w.at, w.sealed, o.display_name from enquiry_word w"
            + " left join officer o on o.id = w.officer where w.enquiry = ?"
            + " and (w.kind <> 'NOTE' or ?) order by w.number",
        word ->
            new Word(
                (int) word.number("number"),
                WordKind.valueOf(word.text("kind")),
                word.moment("at"),
                Optional.ofNullable(word.textIfAny("display_name")).orElse(""),
                key.open(word.bytes("sealed"), WORD)),
        row.id(),
        notes);
  }

  /**
   * Adds a word and keeps the thread for longer.
   *
   * @param officer whose it is; null for the person who asked
   */
  @Transactional(TxType.MANDATORY)
  public void add(EnquiryRow row, WordKind kind, String text, @Nullable Long officer) {
    add(row.id(), row.key(keys), row.words() + 1, kind, text, officer);
  }

  /** The first word of a thread that has just been made. */
  @Transactional(TxType.MANDATORY)
  public void begin(long enquiry, DataKey key, String text) {
    add(enquiry, key, 1, WordKind.ASKED, text, null);
  }

  private void add(
      long enquiry, DataKey key, int number, WordKind kind, String text, @Nullable Long officer) {
    Instant now = clock.instant();
    database.update(
        "insert into enquiry_word (enquiry, number, kind, at, officer, sealed)"
            + " values (?, ?, ?, ?, ?, ?)",
        enquiry,
        number,
        kind.name(),
        now,
        officer,
        key.seal(text, WORD));
    database.update(
        "update enquiry set words = ?, kept_until = ? where id = ?", number, kept(), enquiry);
  }

  /** Until when a thread is kept whose last word is of today. */
  public LocalDate kept() {
    return today().plusDays(keptDays);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** What is stored of an address. */
  public static byte @Nullable [] sealed(DataKey key, @Nullable MailAddress address) {
    return address == null ? null : key.seal(address.value(), EnquiryRow.ADDRESS);
  }

  /** Keeps an answer that could not be sent as it was; an empty one forgets it. */
  @Transactional(TxType.MANDATORY)
  public void keepDraft(EnquiryRow row, String text) {
    database.update(
        "update enquiry set answer_draft = ? where id = ?",
        text.isEmpty() ? null : row.key(keys).seal(text, EnquiryRow.DRAFT),
        row.id());
  }

  /** Erases an enquiry with its words and the mails that wait; needs no master key. */
  @Transactional(TxType.MANDATORY)
  public void erase(long keyId, byte[] name) {
    outbox.forget(name);
    keys.erase(keyId);
  }

  private Optional<EnquiryRow> one(String condition, Object argument) {
    return database.query(EnquiryRow.SELECT + condition, EnquiryRow::of, argument).stream()
        .findFirst();
  }
}
