package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.factor.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Switches the actor's second factor off, with the password and a code. */
@ApplicationScoped
public class RemoveSecondFactor {

  @Inject private SignIn signIn;

  @Inject private SecondFactors factors;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @throws SignInRefused for a wrong password or code
   * @throws NoSecondFactor where there is none
   */
  @Transactional
  public void execute(Actor actor, Proof proof) {
    signIn.execute(actor.name(), proof);
    if (!factors.remove(actor.name())) {
      throw new NoSecondFactor();
    }
    audit.record(actor.name(), RemoveSecondFactor.class, Map.of());
  }
}
