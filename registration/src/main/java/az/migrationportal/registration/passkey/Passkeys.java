package az.migrationportal.registration.passkey;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The rows of passkeys. Acts lock the row of the registration before anything of theirs. */
@ApplicationScoped
class Passkeys {
  /** How many one registration may have. */
  static final int MOST = 10;

  private static final String SELECT =
      "select id, registration, number, credential_hash, sign_count, sealed, added_at, used_at"
          + " from passkey where ";

  @Inject private RegistrationDatabase database;
  @Inject private BlindIndex index;

  /** A registration, locked until the end of the transaction. */
  @Transactional(TxType.MANDATORY)
  Optional<Holder> lock(long registration) {
    return holder(Holder.SELECT + "r.id = ? for update", registration);
  }

  Optional<Holder> holder(long registration) {
    return holder(Holder.SELECT + "r.id = ?", registration);
  }

  private Optional<Holder> holder(String sql, long registration) {
    return database.query(sql, Holder::new, registration).stream().findFirst();
  }

  List<PasskeyRow> of(long registration) {
    return database.query(
        SELECT + "registration = ? order by number", PasskeyRow::new, registration);
  }

  Optional<PasskeyRow> byId(byte[] credential) {
    return database
        .query(SELECT + "credential_hash = ?", PasskeyRow::new, hash(credential))
        .stream()
        .findFirst();
  }

  /** The name of a registration for authenticators: random to everybody else, always the same. */
  byte[] user(Holder holder) {
    return index.of(Purpose.TOKEN, "passkey user " + HexFormat.of().formatHex(holder.keyName()));
  }

  static byte[] hash(byte[] credential) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(credential);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java machine", e);
    }
  }
}
