package az.migrationportal.registration.passkey;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Passkeys for the owner of the registration. */
@ApplicationScoped
public class MyPasskeys {
  @Inject private OwnPasskeys own;
  @Inject private Passkeys passkeys;
  @Inject private DataKeys keys;

  /**
   * What there is, in the order it was added.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws DataUnreadable without the master key
   */
  public List<PasskeyCard> list(SecretToken session) {
    Holder holder =
        passkeys
            .holder(own.visit(session).registration().getAsLong())
            .orElseThrow(NotSignedIn::new);
    List<PasskeyRow> rows = passkeys.of(holder.registration());
    if (rows.isEmpty()) {
      return List.of();
    }
    DataKey key = holder.key(keys);
    return rows.stream().map(row -> row.card(key)).toList();
  }
}
