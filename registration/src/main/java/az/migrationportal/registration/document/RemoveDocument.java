package az.migrationportal.registration.document;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a document of one's own registration away for good. Needs no master key. */
@ApplicationScoped
public class RemoveDocument {
  @Inject private RegistrationDatabase database;
  @Inject private Documents documents;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownDocument where the session's owner has none of this number, or there is no owner
   */
  @Transactional
  public void execute(SecretToken session, int number) {
    OwnKey own = documents.lockOwn(session).orElseThrow(UnknownDocument::new);
    if (remove(database, own, number) == 0) {
      throw new UnknownDocument();
    }
  }

  static int remove(RegistrationDatabase database, OwnKey own, int number) {
    return database.update(
        "delete from document where registration = ? and number = ?", own.registration(), number);
  }
}
