package az.migrationportal.registration.thread;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enquiry as its row has it: what clocks and counts need is open, the rest is sealed. */
public final class EnquiryRow {
  /** What to select, from {@code enquiry e join data_key k}; conditions follow. */
  public static final String SELECT =
      "select e.id, e.data_key, k.name, k.wrapped, e.number, e.topic, e.country, e.locale,"
          + " e.address, e.state, e.due_day, e.officer, e.helped, e.may_publish, e.words,"
          + " e.answer_draft, e.asked_at, e.kept_until"
          + " from enquiry e join data_key k on k.id = e.data_key ";

  static final String ADDRESS = "enquiry.address";
  static final String DRAFT = "enquiry.answer_draft";

  private final long id;
  private final long keyId;
  private final byte[] name;
  private final byte[] wrapped;
  private final String number;
  private final Topic topic;
  private final @Nullable String country;
  private final ReaderLocale locale;
  private final byte @Nullable [] address;
  private final EnquiryState state;
  private final LocalDate due;
  private final long officer;
  private final @Nullable Boolean helped;
  private final boolean mayPublish;
  private final int words;
  private final byte @Nullable [] draft;
  private final Instant askedAt;
  private final LocalDate keptUntil;

  private EnquiryRow(Row row) throws SQLException {
    id = row.number("id");
    keyId = row.number("data_key");
    name = row.bytes("name");
    wrapped = row.bytes("wrapped");
    number = row.text("number");
    topic = Topic.valueOf(row.text("topic"));
    country = row.textIfAny("country");
    locale = ReaderLocale.ofTag(row.text("locale")).orElseThrow();
    address = row.bytesIfAny("address");
    state = EnquiryState.valueOf(row.text("state"));
    due = row.day("due_day");
    officer = row.number("officer");
    String said = row.textIfAny("helped");
    helped = said == null ? null : Boolean.valueOf(row.number("helped") == 1);
    mayPublish = row.number("may_publish") == 1;
    words = (int) row.number("words");
    draft = row.bytesIfAny("answer_draft");
    askedAt = row.moment("asked_at");
    keptUntil = row.day("kept_until");
  }

  /** Reads the current row of a {@link #SELECT}. */
  public static EnquiryRow of(Row row) throws SQLException {
    return new EnquiryRow(row);
  }

  public long id() {
    return id;
  }

  public long keyId() {
    return keyId;
  }

  /** The name of its data key, which mails about it are found by. */
  public byte[] name() {
    return name.clone();
  }

  /** What people call it, such as {@code ENQ-7K3M-9Q2X}. */
  public String number() {
    return number;
  }

  public Topic topic() {
    return topic;
  }

  /** ISO 3166-1 alpha-2; null where it is about none. */
  public @Nullable String country() {
    return country;
  }

  /** The language of the person who asked. */
  public ReaderLocale locale() {
    return locale;
  }

  public EnquiryState state() {
    return state;
  }

  /** The day in Baku until which an answer is promised. */
  public LocalDate due() {
    return due;
  }

  /** The id of the officer who has it; 0 for nobody. */
  public long officer() {
    return officer;
  }

  /** What the person said of the last answer; null where nothing. */
  public @Nullable Boolean helped() {
    return helped;
  }

  /** Whether the person agreed to a public item made of the answer. */
  public boolean mayPublish() {
    return mayPublish;
  }

  /** How many words the thread has, notes too. */
  public int words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public LocalDate keptUntil() {
    return keptUntil;
  }

  /**
   * Opens its data key.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public DataKey key(DataKeys keys) {
    return keys.open(keyId, name, wrapped);
  }

  /** Where answers are told by mail; empty for nowhere. */
  public Optional<MailAddress> address(DataKey key) {
    byte[] sealed = address;
    return sealed == null ? Optional.empty() : MailAddress.of(key.open(sealed, ADDRESS));
  }

  /** An answer that was written and not sent; empty for none. */
  public String draft(DataKey key) {
    byte[] sealed = draft;
    return sealed == null ? "" : key.open(sealed, DRAFT);
  }
}
