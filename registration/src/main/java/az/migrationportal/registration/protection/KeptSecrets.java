package az.migrationportal.registration.protection;

import az.migrationportal.registration.store.DatabaseFailure;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Secrets that outlive master keys: made once, sealed by a data key, the same on every node. */
@ApplicationScoped
class KeptSecrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PLACE = "kept_secret.sealed";
  private static final int BYTES = 32;

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  /** The secret of a purpose, if it was made. */
  @Transactional(TxType.SUPPORTS)
  Optional<byte[]> find(String purpose) {
    return database
        .query(
            "select k.id, k.name, k.wrapped, s.sealed from kept_secret s"
                + " join data_key k on k.id = s.data_key where s.purpose = ?",
            row ->
                keys.open(row.number("id"), row.bytes("name"), row.bytes("wrapped"))
                    .open(row.bytes("sealed"), PLACE),
            purpose)
        .stream()
        .findFirst()
        .map(HexFormat.of()::parseHex);
  }

  /** Makes it; false where another node was faster. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean make(String purpose) {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    DataKey key = keys.create();
    try {
      database.update(
          "insert into kept_secret (purpose, data_key, sealed) values (?, ?, ?)",
          purpose,
          key.id(),
          key.seal(HexFormat.of().formatHex(secret), PLACE));
      return true;
    } catch (DatabaseFailure e) {
      if (!e.isRuleBroken()) {
        throw e;
      }
      keys.erase(key.id());
      return false;
    }
  }
}
