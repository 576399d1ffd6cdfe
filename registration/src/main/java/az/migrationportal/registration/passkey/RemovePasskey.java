package az.migrationportal.registration.passkey;

import az.migrationportal.registration.notice.OwnerLetters;
import az.migrationportal.registration.notice.OwnerNews;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes a passkey away: it opens nothing any more. The owner is told by mail, which needs the
 * master key.
 */
@ApplicationScoped
public class RemovePasskey {
  @Inject private RegistrationDatabase database;
  @Inject private OwnPasskeys own;
  @Inject private OwnerLetters letters;

  /**
   * Performs the act in one transaction. Sessions that it opened go on until they end.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws UnknownPasskey where the owner has none of this number
   * @throws DataUnreadable without the master key
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
    letters.tell(holder.registration(), OwnerNews.PASSKEY_REMOVED);
  }
}
