package az.migrationportal.registration.registrant;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Gives and withdraws consents, so that exactly the named ones hold. */
@ApplicationScoped
public class ChangeConsents {
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; those that do not change keep their day.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public void execute(SecretToken session, Set<ConsentPurpose> wanted) {
    RegistrationRow row = own.lock(session);
    Instant now = clock.instant();
    Set<ConsentPurpose> held = EnumSet.noneOf(ConsentPurpose.class);
    registrations.consents(row.id()).stream()
        .filter(GivenConsent::isHeld)
        .forEach(consent -> held.add(consent.purpose()));
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      if (wanted.contains(purpose) && !held.contains(purpose)) {
        registrations.giveConsent(row.id(), purpose, now);
      } else if (!wanted.contains(purpose)) {
        registrations.withdrawConsent(row.id(), purpose, now);
      }
    }
  }
}
