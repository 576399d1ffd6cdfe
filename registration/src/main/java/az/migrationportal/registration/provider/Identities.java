package az.migrationportal.registration.provider;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Identities as they are stored, and whose registration a session may link one to. */
@ApplicationScoped
class Identities {
  @Inject private BlindIndex index;
  @Inject private Visits visits;

  /** Keyed: nobody without the master key can try subjects out. Issuers hold no line feed. */
  byte[] mark(String issuer, String subject) {
    return index.of(Purpose.TOKEN, "identity " + issuer + "\n" + subject);
  }

  long own(SecretToken session) {
    return visits
        .find(session)
        .orElseThrow(NotSignedIn::new)
        .registration()
        .orElseThrow(NotSignedIn::new);
  }
}
