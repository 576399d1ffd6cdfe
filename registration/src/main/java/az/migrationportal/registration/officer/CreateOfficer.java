package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An administrator makes an account for an officer, with a first password of their choice. */
@ApplicationScoped
public class CreateOfficer {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param by an administrator
   * @throws OfficerNotAllowed where they are none
   * @throws InvalidEntries where something cannot be taken
   * @throws OfficerNameTaken where the name is
   */
  @Transactional
  public void execute(Officer by, String name, String password, OfficerEntries entries) {
    by.require(OfficerRole.ADMINISTRATOR);
    List<EntryViolation> wrong = new ArrayList<>();
    if (!NAME.matcher(name).matches()) {
      wrong.add(EntryViolation.of("name", "officer-name"));
    }
    wrong.addAll(OfficerPasswords.violations(password));
    entries.check(wrong);
    add(name, password, entries);
    trail.record(by.name(), CreateOfficer.class, name, OfficerRole.column(entries.roles()));
  }

  /** Within an act that has checked them. */
  void add(String name, String password, OfficerEntries entries) {
    try {
      database.update(
          "insert into officer (name, display_name, mission, roles, everywhere, countries, password,"
              + " locked, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)",
          name,
          entries.displayName().strip(),
          entries.mission().strip(),
          OfficerRole.column(entries.roles()),
          entries.everywhere(),
          entries.countriesColumn(),
          OfficerPasswords.hash(password),
          entries.locked());
    } catch (DatabaseFailure e) {
      if (e.isRuleBroken()) {
        throw new OfficerNameTaken();
      }
      throw e;
    }
  }
}
