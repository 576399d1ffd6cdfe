package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.factor.EnrolledSecret;
import az.migrationportal.content.factor.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Gives the actor a secret for an authenticator. Nothing is asked for until a code confirms it. */
@ApplicationScoped
public class StartSecondFactor {

  @Inject private SignIn signIn;

  @Inject private SecondFactors factors;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws SignInRefused for a wrong password
   * @throws SecondFactorInUse where there is one already
   */
  @Transactional
  public EnrolledSecret execute(Actor actor, Proof proof) {
    if (factors.state(actor.name()).enabled()) {
      throw new SecondFactorInUse();
    }
    signIn.execute(actor.name(), proof);
    EnrolledSecret secret = factors.start(actor.name());
    audit.record(actor.name(), StartSecondFactor.class, Map.of());
    return secret;
  }
}
