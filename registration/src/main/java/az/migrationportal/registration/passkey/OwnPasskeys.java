package az.migrationportal.registration.passkey;

import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visit;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whose passkeys a session may change. */
@ApplicationScoped
class OwnPasskeys {
  @Inject private Visits visits;
  @Inject private Passkeys passkeys;

  /** The visit of an owner. */
  Visit visit(SecretToken session) {
    return visits
        .find(session)
        .filter(found -> found.registration().isPresent())
        .orElseThrow(NotSignedIn::new);
  }

  /** The registration, locked. */
  @Transactional(TxType.MANDATORY)
  Holder lock(SecretToken session) {
    return passkeys.lock(visit(session).registration().getAsLong()).orElseThrow(NotSignedIn::new);
  }
}
