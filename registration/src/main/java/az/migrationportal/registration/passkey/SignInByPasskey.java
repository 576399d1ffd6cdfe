package az.migrationportal.registration.passkey;

import az.migrationportal.registration.passkey.PasskeyRow.Secret;
import az.migrationportal.registration.protection.DataKeys;
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
import java.security.MessageDigest;
import java.time.Clock;

/**
 * Signs an owner in by a challenge that their passkey signed: a new session, as after a code. The
 * counter is compared under the lock of the registration, so that a copy that signs at the same
 * moment is found out.
 */
@ApplicationScoped
public class SignInByPasskey {
  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private Passkeys passkeys;
  @Inject private Challenges challenges;
  @Inject private Verification verification;
  @Inject private NetworkLimit network;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; the challenge is used up in any case.
   *
   * @param session of {@link OfferPasskeySignIn}
   * @param ip where the request came from
   * @return the session of the owner; the given one is over
   * @throws NotSignedIn where the session is over
   * @throws PasskeyRefused where it proves nothing
   * @throws TooManyRequests where its network tried too often
   */
  @Transactional
  public SecretToken execute(SecretToken session, SignedChallenge answer, String ip) {
    network.count("passkey-network", ip);
    Visit visit = visits.find(session).orElseThrow(NotSignedIn::new);
    byte[] challenge =
        challenges.use(visit.id(), Challenges.Use.SIGN_IN).orElseThrow(PasskeyRefused::new);
    long registration = passkeys.byId(answer.id()).orElseThrow(PasskeyRefused::new).registration();
    Holder holder = passkeys.lock(registration).orElseThrow(PasskeyRefused::new);
    PasskeyRow row = passkeys.byId(answer.id()).orElseThrow(PasskeyRefused::new);
    if (!MessageDigest.isEqual(passkeys.user(holder), answer.user())) {
      throw new PasskeyRefused();
    }
    Secret secret = row.secret(holder.key(keys));
    long signCount = verification.signed(answer, challenge, secret, row.signCount());
    database.update(
        "update passkey set sign_count = ?, used_at = ? where id = ?",
        signCount,
        clock.instant(),
        row.id());
    visits.end(session);
    return visits.beginAsOwner(registration);
  }
}
