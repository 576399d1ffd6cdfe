package az.migrationportal.registration.registrant;

import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Makes a registration of a draft, once: sent twice, from two tabs or two devices, or by somebody
 * whose proved address is registered already, it leads to the registration that is there. The
 * session is the owner's from then on.
 */
@ApplicationScoped
public class Register {
  @Inject private RegisterOnce once;

  /**
   * Performs the act in one transaction.
   *
   * @param countries the codes of those one can live in
   * @throws NotSignedIn where the session holds neither a draft nor a registration
   * @throws InvalidEntries where a step has faults, or its address is not proved
   */
  public Registered execute(SecretToken session, Set<String> countries) {
    try {
      return once.execute(session, countries);
    } catch (DatabaseFailure e) {
      if (!e.isRuleBroken()) {
        throw e;
      }
      // Somebody registered the same address, or drew the same number, at the same moment.
      return once.execute(session, countries);
    }
  }
}
