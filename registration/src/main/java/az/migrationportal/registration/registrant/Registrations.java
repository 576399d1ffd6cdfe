package az.migrationportal.registration.registrant;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows of registrations, and the places their values are sealed for. Acts lock the row of the
 * registration before anything that hangs on it. For acts of this module.
 */
@ApplicationScoped
public class Registrations {
  static final String PERSON = "registration.person";
  static final String CONTACT = "registration.contact";
  static final String MOVING = "registration.moving";
  static final String CHANGING = "registration.changing";
  static final String MEMBER = "household_member.sealed";
  static final String STAY = "stay.sealed";
  static final String REASON = "access.reason";

  @Inject private RegistrationDatabase database;
  @Inject private BlindIndex index;

  /** Not locked. */
  public Optional<RegistrationRow> row(long id) {
    return one("r.id = ?", id);
  }

  /** Locked until the end of the transaction. */
  Optional<RegistrationRow> lock(long id) {
    return one("r.id = ? for update", id);
  }

  /** Of somebody abroad, locked; empty where they came home, are erased, or another has it. */
  public Optional<RegistrationRow> lockIfAbroad(long id) {
    return database
        .query(
            "select id from registration where id = ? and state = 'ABROAD'"
                + " for update skip locked",
            row -> row.number("id"),
            id)
        .stream()
        .findFirst()
        .flatMap(this::row);
  }

  /** Keeps what could not be taken exactly as typed; nothing where no entries are left. */
  public void keepChanging(long id, DataKey key, Entries typed) {
    database.update(
        "update registration set changing = ? where id = ?",
        typed.typed().isEmpty() ? null : key.seal(typed.json(), CHANGING),
        id);
  }

  Optional<RegistrationRow> byAddress(byte[] mark) {
    return one("r.address_index = ?", mark);
  }

  Optional<RegistrationRow> byNumber(String number) {
    return one("r.number = ?", number);
  }

  private Optional<RegistrationRow> one(String condition, Object value) {
    return database.query(RegistrationRow.SELECT + condition, RegistrationRow::new, value).stream()
        .findFirst();
  }

  long insert(
      DataKey key,
      String number,
      byte[] confirm,
      ReaderLocale locale,
      Person person,
      Contact contact,
      byte[] address,
      Instant now,
      LocalDate today) {
    String passport = person.passport();
    return database.insert(
        "insert into registration (data_key, number, confirm_hash, locale, state, person, contact,"
            + " address_index, name_index, passport_index, registered_at, answered_on)"
            + " values (?, ?, ?, ?, 'ABROAD', ?, ?, ?, ?, ?, ?, ?)",
        key.id(),
        number,
        confirm,
        locale.tag(),
        key.seal(person.json(), PERSON),
        key.seal(contact.json(), CONTACT),
        address,
        nameMark(person.fullName(), person.born()),
        passport == null ? null : passportMark(passport),
        now,
        today);
  }

  /** For exact look-up by name and day of birth, whatever the spaces and the case. */
  byte[] nameMark(String fullName, LocalDate born) {
    return index.of(Purpose.NAME, folded(fullName) + " " + born);
  }

  /** For exact look-up by the number of a passport. */
  byte[] passportMark(String passport) {
    return index.of(Purpose.PASSPORT, folded(passport).replaceAll("[\\s-]", ""));
  }

  /** Root case on purpose: İ, I, ı and i of one name are one letter here, as typists mix them. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace("i\u0307", "i")
        .replace('\u0131', 'i')
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** A new person under the same key, found by their new name and passport from now on. */
  public void setPerson(long id, DataKey key, Person person) {
    String passport = person.passport();
    database.update(
        "update registration set person = ?, name_index = ?, passport_index = ? where id = ?",
        key.seal(person.json(), PERSON),
        nameMark(person.fullName(), person.born()),
        passport == null ? null : passportMark(passport),
        id);
  }

  /**
   * Another proved address, which finds the registration from now on.
   *
   * @return false, with nothing changed, where another registration has it
   */
  public boolean setAddress(long id, DataKey key, Contact before, MailAddress address) {
    byte[] mark = index.of(Purpose.ADDRESS, address.folded());
    if (byAddress(mark).filter(found -> found.id() != id).isPresent()) {
      return false;
    }
    try {
      database.update(
          "update registration set contact = ?, address_index = ? where id = ?",
          key.seal(new Contact(address.value(), before.phone()).json(), CONTACT),
          mark,
          id);
      return true;
    } catch (DatabaseFailure e) {
      if (!e.isRuleBroken()) {
        throw e;
      }
      return false;
    }
  }

  /** The address stays: it was proved, and finds the registration. */
  public void setPhone(long id, DataKey key, Contact before, String phone) {
    database.update(
        "update registration set contact = ? where id = ?",
        key.seal(new Contact(before.email(), phone).json(), CONTACT),
        id);
  }

  /** Of the mails to come. */
  public void setLocale(long id, ReaderLocale locale) {
    database.update("update registration set locale = ? where id = ?", locale.tag(), id);
  }

  /** The stay that lasts, said anew; its country and its first day stay. */
  public void setStay(long id, DataKey key, Stay stay) {
    database.update(
        "update stay set kind = ?, sealed = ? where registration = ? and ended_on is null",
        stay.kind().name(),
        key.seal(stay.json(), STAY),
        id);
  }

  /**
   * Notes what was changed, lets whoever has seen an older version know, and ends confirmations
   * that are true no more.
   */
  public void changed(long id, ChangeKind kind, Instant now) {
    database.update("update registration set version = version + 1 where id = ?", id);
    database.update(
        "insert into registration_change (registration, at, kind) values (?, ?, ?)",
        id,
        now,
        kind.name());
    if (kind.endsConfirmations()) {
      database.update(
          "update confirmation set ended_on = ? where registration = ? and ended_on is null",
          LocalDate.ofInstant(now, Periods.ZONE),
          id);
    }
  }

  /** Newest first. */
  List<RecordChange> changes(long id) {
    return database.query(
        "select at, kind from registration_change where registration = ? order by id desc",
        row -> new RecordChange(row.moment("at"), ChangeKind.valueOf(row.text("kind"))),
        id);
  }

  /** Partner and children, instead of those before. */
  public void setHousehold(long id, DataKey key, List<Member> members) {
    database.update("delete from household_member where registration = ?", id);
    int number = 0;
    for (Member member : members) {
      number++;
      database.update(
          "insert into household_member (registration, number, sealed) values (?, ?, ?)",
          id,
          number,
          key.seal(member.json(), MEMBER));
    }
  }

  /** In the order they were given. */
  public List<Member> household(long id, DataKey key) {
    return database.query(
        "select sealed from household_member where registration = ? order by number",
        row -> Member.of(key.open(row.bytes("sealed"), MEMBER)),
        id);
  }

  void addStay(long id, DataKey key, int number, Stay stay) {
    database.update(
        "insert into stay (registration, number, country, kind, since, ended_on, sealed)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        number,
        stay.country(),
        stay.kind().name(),
        stay.since(),
        stay.endedOn(),
        key.seal(stay.json(), STAY));
  }

  void endStay(long id, LocalDate day) {
    database.update(
        "update stay set ended_on = greatest(since, ?) where registration = ? and ended_on is null",
        day,
        id);
  }

  /** Newest first. */
  public List<Stay> stays(long id, DataKey key) {
    return database.query(
        "select country, kind, since, ended_on, sealed from stay where registration = ?"
            + " order by number desc",
        row -> stay(row, key),
        id);
  }

  private static Stay stay(Row row, DataKey key) throws SQLException {
    return Stay.of(
        row.text("country"),
        StayKind.valueOf(row.text("kind")),
        row.day("since"),
        row.dayIfAny("ended_on"),
        key.open(row.bytes("sealed"), STAY));
  }

  void giveConsent(long id, ConsentPurpose purpose, Instant now) {
    database.update(
        "insert into consent (registration, purpose, words, given_at) values (?, ?, ?, ?)",
        id,
        purpose.name(),
        ConsentPurpose.WORDS,
        now);
  }

  void withdrawConsent(long id, ConsentPurpose purpose, Instant now) {
    database.update(
        "update consent set withdrawn_at = ? where registration = ? and purpose = ?"
            + " and withdrawn_at is null",
        now,
        id,
        purpose.name());
  }

  /** Oldest first. */
  List<GivenConsent> consents(long id) {
    return database.query(
        "select purpose, words, given_at, withdrawn_at from consent where registration = ?"
            + " order by id",
        row ->
            new GivenConsent(
                ConsentPurpose.valueOf(row.text("purpose")),
                (int) row.number("words"),
                row.moment("given_at"),
                row.momentIfAny("withdrawn_at")),
        id);
  }

  /** Newest first. */
  List<AccessEntry> accesses(long id, DataKey key) {
    return database.query(
        "select at, mission, role, what, reason_kind, reason from access where registration = ?"
            + " order by at desc, id desc",
        row ->
            new AccessEntry(
                row.moment("at"),
                row.text("mission"),
                row.text("role"),
                row.text("what"),
                row.text("reason_kind"),
                key.open(row.bytes("reason"), REASON)),
        id);
  }

  /** The owner has said where they live: the clock starts again. */
  void answered(long id, LocalDate today) {
    database.update(
        "update registration set answered_on = ?, asked_on = null, moving = null where id = ?",
        today,
        id);
  }
}
