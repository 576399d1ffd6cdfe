package az.migrationportal.registration.correction;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.registrant.ChangeKind;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes the language of the mails to come. Needs no key; whoever is last wins. */
@ApplicationScoped
public class ChangeLanguage {
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   */
  @Transactional
  public void execute(SecretToken session, ReaderLocale locale) {
    RegistrationRow row = own.lock(session);
    if (row.locale() != locale) {
      registrations.setLocale(row.id(), locale);
      registrations.changed(row.id(), ChangeKind.LANGUAGE, clock.instant());
    }
  }
}
