package az.migrationportal.registration.provider;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Whether an owner linked an identity of the provider. */
@ApplicationScoped
public class MyIdentity {
  @Inject private RegistrationDatabase database;
  @Inject private Identities identities;

  /**
   * When it was linked; empty where none is.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  public Optional<Instant> linkedAt(SecretToken session) {
    return database
        .query(
            "select linked_at from registrant_identity where registration = ?",
            row -> row.moment("linked_at"),
            identities.own(session))
        .stream()
        .findFirst();
  }
}
