package az.migrationportal.registration.passkey;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Calls a passkey something else. */
@ApplicationScoped
public class RenamePasskey {
  @Inject private RegistrationDatabase database;
  @Inject private OwnPasskeys own;
  @Inject private Passkeys passkeys;
  @Inject private DataKeys keys;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws UnknownPasskey where the owner has none of this number
   * @throws InvalidEntries where the label cannot be kept
   */
  @Transactional
  public void execute(SecretToken session, int number, String label) {
    String called = PasskeyLabel.of(label);
    Holder holder = own.lock(session);
    DataKey key = holder.key(keys);
    PasskeyRow row =
        passkeys.of(holder.registration()).stream()
            .filter(passkey -> passkey.number() == number)
            .findFirst()
            .orElseThrow(UnknownPasskey::new);
    database.update(
        "update passkey set sealed = ? where id = ?",
        row.seal(key, row.secret(key).called(called)),
        row.id());
  }
}
