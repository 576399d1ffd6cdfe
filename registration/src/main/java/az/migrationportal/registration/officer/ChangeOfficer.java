package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * An administrator changes, locks or unlocks an account, or gives it another password. Whatever is
 * changed, its sessions end.
 */
@ApplicationScoped
public class ChangeOfficer {

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param by an administrator
   * @param version of the account that they saw
   * @param password another one; empty to leave it
   * @throws OfficerNotAllowed where they are no administrator
   * @throws UnknownOfficer where nobody has the name
   * @throws StaleOfficer where somebody changed the account meanwhile
   * @throws InvalidEntries where something cannot be taken
   * @throws LastAdministrator where nobody would be left to keep the accounts
   */
  @Transactional
  public void execute(
      Officer by, String name, long version, String password, OfficerEntries entries) {
    by.require(OfficerRole.ADMINISTRATOR);
    // All of them: two who take the role from each other must not both succeed.
    List<Officer> all = database.query(Officer.SELECT + "for update", Officer::of);
    Officer old =
        all.stream()
            .filter(officer -> officer.name().equals(name))
            .findFirst()
            .orElseThrow(UnknownOfficer::new);
    if (old.version() != version) {
      throw new StaleOfficer();
    }
    entries.check(password.isEmpty() ? List.of() : OfficerPasswords.violations(password));
    boolean administers = entries.roles().contains(OfficerRole.ADMINISTRATOR) && !entries.locked();
    boolean others =
        all.stream()
            .anyMatch(
                officer ->
                    officer.id() != old.id()
                        && officer.has(OfficerRole.ADMINISTRATOR)
                        && !officer.locked());
    if (!administers && !others) {
      throw new LastAdministrator();
    }
    database.update(
        "update officer set display_name = ?, mission = ?, roles = ?, everywhere = ?, countries = ?,"
            + " locked = ?, version = version + 1 where id = ?",
        entries.displayName().strip(),
        entries.mission().strip(),
        OfficerRole.column(entries.roles()),
        entries.everywhere(),
        entries.countriesColumn(),
        entries.locked(),
        old.id());
    if (!password.isEmpty()) {
      database.update(
          "update officer set password = ? where id = ?",
          OfficerPasswords.hash(password),
          old.id());
    }
    database.update("delete from officer_session where officer = ?", old.id());
    trail.record(
        by.name(),
        ChangeOfficer.class,
        name,
        OfficerRole.column(entries.roles()) + (entries.locked() ? " locked" : ""));
  }
}
