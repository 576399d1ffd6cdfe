package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.attempt.Attempts;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.factor.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Switches the second factor on with a first code; answers ten recovery codes, shown once. */
@ApplicationScoped
public class ConfirmSecondFactor {

  @Inject private SecondFactors factors;

  @Inject private Attempts attempts;

  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param address where the request comes from; wrong codes count
   * @throws NoSecondFactor where none was started, or it is confirmed already
   * @throws SignInRefused for a wrong code
   */
  @Transactional
  public List<String> execute(Actor actor, String code, String address) {
    if (!factors.state(actor.name()).started()) {
      throw new NoSecondFactor();
    }
    attempts.begin(actor.name(), address);
    List<String> codes = factors.confirm(actor.name(), code);
    if (codes.isEmpty()) {
      throw new SignInRefused();
    }
    attempts.succeeded(actor.name(), address);
    audit.record(actor.name(), ConfirmSecondFactor.class, Map.of());
    return codes;
  }
}
