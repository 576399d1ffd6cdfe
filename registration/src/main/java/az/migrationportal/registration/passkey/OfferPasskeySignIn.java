package az.migrationportal.registration.passkey;

import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Makes a challenge to sign in with, for a browser of somebody unknown: no address is asked for,
 * the browser knows which passkeys it has.
 */
@ApplicationScoped
public class OfferPasskeySignIn {
  @Inject private Visits visits;
  @Inject private Challenges challenges;
  @Inject private NetworkLimit network;
  @Inject private RelyingParty party;

  /**
   * An offer, and the session it is good for.
   *
   * @param session of a visit that is nobody's yet
   */
  public record Begun(SecretToken session, PasskeyOffer offer) {}

  /**
   * Performs the act in one transaction.
   *
   * @param ip where the request came from
   * @throws TooManyRequests where its network asked too often
   */
  @Transactional
  public Begun execute(String ip) {
    network.count("passkey-network", ip);
    SecretToken session = visits.begin();
    long visit = visits.lock(session).orElseThrow().id();
    String challenge = PasskeyOffer.text(challenges.make(visit, Challenges.Use.SIGN_IN));
    return new Begun(session, new PasskeyOffer(challenge, party.id(), "", "", List.of()));
  }
}
