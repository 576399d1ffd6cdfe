package az.migrationportal.registration.provider;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Signs an owner in by an identity that they linked before: a new session, as after a code. */
@ApplicationScoped
public class SignInByIdentity {
  @Inject private RegistrationDatabase database;
  @Inject private Identities identities;
  @Inject private Visits visits;

  /**
   * Performs the act in one transaction.
   *
   * @param session that the way to the provider began in; it is over
   * @param issuer who vouches
   * @param subject whom the issuer knows by this name
   * @return the session of the owner
   * @throws UnknownIdentity where it is linked to no registration
   */
  @Transactional
  public SecretToken execute(SecretToken session, String issuer, String subject) {
    List<Long> linked =
        database.query(
            "select registration from registrant_identity where mark = ?",
            row -> row.number("registration"),
            identities.mark(issuer, subject));
    if (linked.isEmpty()) {
      throw new UnknownIdentity();
    }
    visits.end(session);
    return visits.beginAsOwner(linked.get(0));
  }
}
