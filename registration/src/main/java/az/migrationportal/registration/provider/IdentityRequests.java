package az.migrationportal.registration.provider;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.provider.IdentityRequest.Purpose;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visit;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Ways to the provider. Each comes back once, within ten minutes, to the visit it began in, on
 * whatever node. No acts: nothing follows from them but what the provider says.
 */
@ApplicationScoped
public class IdentityRequests {
  private static final Duration LIFE = Duration.ofMinutes(10);

  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private NetworkLimit network;
  @Inject private Clock clock;

  /**
   * A way that has begun, and the session that it comes back to.
   *
   * @param session the owner's, or one of a visit that is nobody's yet
   */
  public record Begun(SecretToken session, IdentityRequest request) {}

  /**
   * Begins to link an identity to the registration of a session.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public Begun beginToLink(SecretToken session, ReaderLocale locale) {
    Visit visit =
        visits
            .lock(session)
            .filter(found -> found.registration().isPresent())
            .orElseThrow(NotSignedIn::new);
    return new Begun(session, begin(visit.id(), Purpose.LINK, locale));
  }

  /**
   * Begins to sign in, in a visit of its own.
   *
   * @param ip where the request came from
   * @throws TooManyRequests where its network asked too often
   */
  @Transactional
  public Begun beginToSignIn(String ip, ReaderLocale locale) {
    network.count("identity-network", ip);
    SecretToken session = visits.begin();
    return new Begun(
        session, begin(visits.lock(session).orElseThrow().id(), Purpose.SIGN_IN, locale));
  }

  /** Takes the way that comes back; empty for one that is unknown, late, or another browser's. */
  @Transactional
  public Optional<IdentityRequest> take(SecretToken session, String state) {
    Optional<Visit> visit = visits.lock(session);
    Optional<SecretToken> named = SecretToken.of(state);
    if (visit.isEmpty() || named.isEmpty()) {
      return Optional.empty();
    }
    Optional<IdentityRequest> found =
        database
            .query(
                "select purpose, locale, nonce, verifier from identity_request"
                    + " where visit = ? and state_hash = ? and ends_at > ?",
                row ->
                    new IdentityRequest(
                        Purpose.valueOf(row.text("purpose")),
                        ReaderLocale.ofTag(row.text("locale")).orElseThrow(),
                        state,
                        row.text("nonce"),
                        row.text("verifier")),
                visit.get().id(),
                named.get().hash(),
                clock.instant())
            .stream()
            .findFirst();
    database.update("delete from identity_request where visit = ?", visit.get().id());
    return found;
  }

  private IdentityRequest begin(long visit, Purpose purpose, ReaderLocale locale) {
    SecretToken state = SecretToken.random();
    String nonce = SecretToken.random().value();
    String verifier = SecretToken.random().value() + SecretToken.random().value();
    database.update("delete from identity_request where visit = ?", visit);
    database.update(
        "insert into identity_request (visit, purpose, locale, state_hash, nonce, verifier, ends_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        visit,
        purpose.name(),
        locale.tag(),
        state.hash(),
        nonce,
        verifier,
        clock.instant().plus(LIFE));
    return new IdentityRequest(purpose, locale, state.value(), nonce, verifier);
  }
}
