package az.migrationportal.registration.officer;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An officer signs in by name and password. A name that nobody has, a wrong password and a locked
 * account are answered alike and take as long.
 */
@ApplicationScoped
public class SignInOfficer {

  @Inject private RegistrationDatabase database;

  @Inject private OfficerAttempts attempts;

  @Inject private Limits limits;

  @Inject private OfficerTrail trail;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.officer.limit.network", defaultValue = "60")
  int mostOfNetwork;

  /**
   * Performs the act in one transaction; attempts are counted whatever becomes of it.
   *
   * @param network where the request came from, an IP address
   * @return names the session; kept nowhere else
   * @throws OfficerMustWait where the name or the network was tried too often
   * @throws OfficerNotProven where they do not fit
   */
  @Transactional
  public SecretToken execute(String name, String password, String network) {
    Duration hour = Duration.ofHours(1);
    if (!limits.letsNetwork(new Limit("OFFICER_SIGN_IN", mostOfNetwork, hour), network)) {
      throw new OfficerMustWait(hour.toSeconds());
    }
    attempts.begin(name);
    Optional<Known> known =
        database
            .query(
                Officer.SELECT + "where o.name = ?",
                row -> new Known(Officer.of(row), row.text("password")),
                name)
            .stream()
            .findFirst();
    boolean fits =
        OfficerPasswords.matches(
            password, known.map(Known::password).orElse(OfficerPasswords.OF_NOBODY));
    if (!fits || known.isEmpty() || known.get().officer().locked()) {
      throw new OfficerNotProven();
    }
    attempts.succeeded(name);
    return begin(known.get().officer());
  }

  private SecretToken begin(Officer officer) {
    SecretToken session = SecretToken.random();
    Instant now = clock.instant();
    database.update(
        "insert into officer_session (token_hash, officer, begun_at, seen_at) values (?, ?, ?, ?)",
        session.hash(),
        officer.id(),
        now,
        now);
    trail.record(officer.name(), SignInOfficer.class, "", "");
    return session;
  }

  private record Known(Officer officer, String password) {
    @Override
    public String toString() {
      return "an officer";
    }
  }
}
