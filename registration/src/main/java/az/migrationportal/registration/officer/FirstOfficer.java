package az.migrationportal.registration.officer;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the account {@code officer-admin} on the first start. Its password is the setting {@code
 * portal.officer.password} or, where there is none, a random one that is printed once on standard
 * output and kept nowhere. It keeps accounts and sees nobody's data.
 */
@ApplicationScoped
class FirstOfficer {
  static final String NAME = "officer-admin";

  @Inject private RegistrationDatabase database;

  @Inject private CreateOfficer createOfficer;

  @Inject private OfficerTrail trail;

  @Inject
  @ConfigProperty(name = "portal.officer.password")
  Optional<String> chosen;

  /** Does nothing where any account exists; of two nodes one does it. */
  @Transactional
  void execute() {
    database.query(
        "select last_position from officer_trail_head where id = 1 for update",
        row -> row.number("last_position"));
    boolean any =
        !database
            .query("select id from officer limit 1 for update", row -> row.number("id"))
            .isEmpty();
    if (any) {
      return;
    }
    String password = chosen.orElseGet(OfficerPasswords::generate);
    createOfficer.add(
        NAME,
        password,
        new OfficerEntries(
            "Officers’ administrator",
            "Portal",
            Set.of(OfficerRole.ADMINISTRATOR),
            false,
            Set.of(),
            false));
    trail.record("portal", FirstOfficer.class, NAME, "");
    System.out.println(
        chosen.isPresent()
            ? "Officer's sign-in: " + NAME + ", password as set in portal.officer.password"
            : "Officer's sign-in: " + NAME + ", password " + password + " (shown once)");
  }
}
