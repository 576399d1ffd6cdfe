package az.migrationportal.registration.confirmation;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.rhythm.Freshness;
import az.migrationportal.registration.rhythm.Periods;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Issues a confirmation with a code of its own. Of one registration twenty hold at most: another
 * one takes the place of the oldest.
 */
@ApplicationScoped
public class IssueConfirmation {
  /** Confirmations of one registration that hold at the same time. */
  public static final int MOST = 20;

  @Inject private RegistrationDatabase database;
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Periods periods;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param locale the language of the one who asks
   * @throws NotSignedIn where the session is not an owner's
   * @throws NothingToConfirm where the registration does not count
   */
  @Transactional
  public IssuedConfirmation execute(SecretToken session, ReaderLocale locale) {
    RegistrationRow row = own.lock(session);
    DataKey key = row.key(keys);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Periods.ZONE);
    Stay stay =
        registrations.stays(row.id(), key).stream()
            .filter(found -> found.endedOn() == null)
            .findFirst()
            .orElseThrow(NothingToConfirm::new);
    if (periods.rhythm(row.answeredOn(), null).on(today) == Freshness.EXPIRED) {
      throw new NothingToConfirm();
    }
    SecretToken code = SecretToken.random();
    database.insert(
        "insert into confirmation (registration, code_hash, issued_on) values (?, ?, ?)",
        row.id(),
        code.hash(),
        today);
    forgetOldest(row.id());
    return new IssuedConfirmation(
        code,
        row.number(),
        locale,
        row.person(key),
        stay,
        LocalDate.ofInstant(row.registeredAt(), Periods.ZONE),
        today);
  }

  private void forgetOldest(long registration) {
    database
        .query(
            "select id from confirmation where registration = ? order by id desc limit 1000 offset ?",
            row -> row.number("id"),
            registration,
            MOST)
        .forEach(id -> database.update("delete from confirmation where id = ?", id));
  }
}
