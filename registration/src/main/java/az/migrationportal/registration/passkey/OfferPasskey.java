package az.migrationportal.registration.passkey;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes a challenge with which an owner's browser makes a passkey. */
@ApplicationScoped
public class OfferPasskey {
  @Inject private OwnPasskeys own;
  @Inject private Passkeys passkeys;
  @Inject private Challenges challenges;
  @Inject private DataKeys keys;
  @Inject private RelyingParty party;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws PasskeyLimitReached where the registration has as many as it may have
   */
  @Transactional
  public PasskeyOffer execute(SecretToken session) {
    Holder holder = own.lock(session);
    List<PasskeyRow> there = passkeys.of(holder.registration());
    if (there.size() >= Passkeys.MOST) {
      throw new PasskeyLimitReached(Passkeys.MOST);
    }
    DataKey key = holder.key(keys);
    byte[] challenge = challenges.make(own.visit(session).id(), Challenges.Use.ADD);
    return new PasskeyOffer(
        PasskeyOffer.text(challenge),
        party.id(),
        PasskeyOffer.text(passkeys.user(holder)),
        holder.number(),
        there.stream().map(row -> row.secret(key).id()).toList());
  }
}
