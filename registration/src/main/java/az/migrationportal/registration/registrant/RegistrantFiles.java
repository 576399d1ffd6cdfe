package az.migrationportal.registration.registrant;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Registrations as acts of officers need them: found by exact marks, read by their id. It lets
 * everybody in; the acts have asked who looks and why, and noted it, before they read here.
 */
@ApplicationScoped
public class RegistrantFiles {
  private static final String NEWEST =
      " and s.number = (select max(n.number) from stay n where n.registration = s.registration)";

  @Inject private RegistrationDatabase database;
  @Inject private Registrations registrations;
  @Inject private MyRecords records;
  @Inject private BlindIndex index;
  @Inject private DataKeys keys;
  @Inject private Periods periods;

  /** The registration of a number, also of one that became part of another. */
  public OptionalLong byNumber(String number) {
    return first(
        ids(
            "select id from registration where number = ?"
                + " union select registration from joined_number where number = ?",
            number,
            number));
  }

  /** The registration of a proved address. */
  public List<Long> byAddress(MailAddress address) {
    return ids(
        "select id from registration where address_index = ?",
        (Object) index.of(Purpose.ADDRESS, address.folded()));
  }

  /** Those who gave this passport, whatever the spaces and the case. */
  public List<Long> byPassport(String passport) {
    return ids(
        "select id from registration where passport_index = ? order by id",
        (Object) registrations.passportMark(passport));
  }

  /** Those of this full name and day of birth, whatever the spaces and the case. */
  public List<Long> byName(String fullName, LocalDate born) {
    return ids(
        "select id from registration where name_index = ? order by id",
        (Object) registrations.nameMark(fullName, born));
  }

  /** Those whose newest stay is in a country; needs no key. */
  public List<FiledDays> inCountry(String country) {
    return database.query(
        "select r.id, r.answered_on, r.home_on from stay s"
            + " join registration r on r.id = s.registration where s.country = ?"
            + NEWEST
            + " order by r.id",
        row -> {
          LocalDate home = row.dayIfAny("home_on");
          return new FiledDays(
              row.number("id"), periods.rhythm(row.day("answered_on"), home), home);
        },
        country);
  }

  /** Others with the same passport, or the same name and day of birth. */
  public List<Long> sameAs(long id) {
    return ids(
        "select o.id from registration r join registration o on o.id <> r.id"
            + " and (o.passport_index = r.passport_index or o.name_index = r.name_index)"
            + " where r.id = ? order by o.id",
        id);
  }

  /** Locks a registration until the end of the act; false where it is gone. */
  @Transactional(TxType.MANDATORY)
  public boolean lock(long id) {
    return !ids("select id from registration where id = ? for update", id).isEmpty();
  }

  /** The country of the newest stay, which needs no key. */
  public Optional<String> country(long id) {
    return database
        .query(
            "select s.country from stay s where s.registration = ?" + NEWEST,
            row -> row.text("country"),
            id)
        .stream()
        .findFirst();
  }

  /**
   * Where somebody lives or last lived abroad.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public Optional<FiledPlace> place(long id) {
    return registrations
        .row(id)
        .flatMap(
            row ->
                registrations.stays(id, row.key(keys)).stream()
                    .findFirst()
                    .map(
                        stay ->
                            new FiledPlace(
                                row.number(),
                                stay.country(),
                                stay.city(),
                                stay.kind(),
                                LocalDate.ofInstant(row.registeredAt(), Periods.ZONE),
                                new FiledDays(
                                    id,
                                    periods.rhythm(row.answeredOn(), row.homeOn()),
                                    row.homeOn()))));
  }

  /** All of it. */
  public Optional<MyRecord> open(long id) {
    return registrations.row(id).map(records::opened);
  }

  /** The key of a registration, for what hangs on it. */
  public Optional<DataKey> key(long id) {
    return registrations.row(id).map(row -> row.key(keys));
  }

  /** Numbers that became part of a registration, the oldest first. */
  public List<String> joined(long id) {
    return database.query(
        "select number from joined_number where registration = ? order by joined_at, number",
        row -> row.text("number"),
        id);
  }

  private List<Long> ids(String sql, Object... arguments) {
    return database.query(sql, row -> row.number("id"), arguments);
  }

  private static OptionalLong first(List<Long> ids) {
    return ids.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ids.get(0));
  }
}
