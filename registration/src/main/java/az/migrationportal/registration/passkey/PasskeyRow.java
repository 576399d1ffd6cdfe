package az.migrationportal.registration.passkey;

import az.migrationportal.registration.json.Json;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.store.Row;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A passkey as its row has it, still sealed. */
final class PasskeyRow {
  private final long id;
  private final long registration;
  private final int number;
  private final byte[] hash;
  private final long signCount;
  private final byte[] sealed;
  private final Instant addedAt;
  private final @Nullable Instant usedAt;

  PasskeyRow(Row row) throws SQLException {
    id = row.number("id");
    registration = row.number("registration");
    number = (int) row.number("number");
    hash = row.bytes("credential_hash");
    signCount = row.number("sign_count");
    sealed = row.bytes("sealed");
    addedAt = row.moment("added_at");
    usedAt = row.momentIfAny("used_at");
  }

  /**
   * What is kept of a passkey.
   *
   * @param credential its id and public key, as the authenticator wrote them, in Base64
   * @param backupEligible whether the authenticator may copy it to others
   */
  record Secret(String label, String id, String credential, boolean backupEligible) {
    String json() {
      return Json.createObjectBuilder()
          .add("label", label)
          .add("id", id)
          .add("credential", credential)
          .add("copies", backupEligible)
          .build()
          .toString();
    }

    byte[] idBytes() {
      return Base64.getUrlDecoder().decode(id);
    }

    byte[] credentialBytes() {
      return Base64.getDecoder().decode(credential);
    }

    Secret called(String other) {
      return new Secret(other, id, credential, backupEligible);
    }

    static Secret of(String json) {
      try (var reader = Json.createReader(new StringReader(json))) {
        JsonObject object = reader.readObject();
        return new Secret(
            object.getString("label"),
            object.getString("id"),
            object.getString("credential"),
            object.getBoolean("copies"));
      }
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "a passkey";
    }
  }

  /** Bound to the passkey, so that one put into another's row does not open. */
  static String place(byte[] hash) {
    return "passkey.sealed/" + Base64.getEncoder().encodeToString(hash);
  }

  long id() {
    return id;
  }

  long registration() {
    return registration;
  }

  int number() {
    return number;
  }

  long signCount() {
    return signCount;
  }

  byte[] seal(DataKey key, Secret secret) {
    return key.seal(secret.json(), place(hash));
  }

  Secret secret(DataKey key) {
    return Secret.of(key.open(sealed, place(hash)));
  }

  PasskeyCard card(DataKey key) {
    return new PasskeyCard(number, secret(key).label(), addedAt, usedAt);
  }
}
