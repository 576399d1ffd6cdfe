package az.migrationportal.registration.passkey;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a passkey away: it opens nothing any more. Needs no master key. */
@ApplicationScoped
public class RemovePasskey {
  @Inject private RegistrationDatabase database;
  @Inject private OwnPasskeys own;

  /**
   * Performs the act in one transaction. Sessions that it opened go on until they end.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws UnknownPasskey where the owner has none of this number
   */
  @Transactional
  public void execute(SecretToken session, int number) {
    Holder holder = own.lock(session);
    int gone =
        database.update(
            "delete from passkey where registration = ? and number = ?",
            holder.registration(),
            number);
    if (gone == 0) {
      throw new UnknownPasskey();
    }
  }
}
