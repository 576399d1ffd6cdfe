package az.migrationportal.content.signin;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Resets that were started, one for an account, known by the hash of their secret. */
@ApplicationScoped
class PasswordResets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  @Inject private Database database;

  /** Begins a reset, in place of one that was begun before; answers its secret. */
  String begin(String account, Instant end) {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.update(
        "insert into password_reset (account, hash, expires_at) values (?, ?, ?) on duplicate key"
            + " update hash = values(hash), expires_at = values(expires_at)",
        account,
        hash(secret),
        end);
    return secret;
  }

  /** The account whose reset this secret ends, until the moment it expires. */
  Optional<String> find(String secret, Instant now) {
    return database
        .query(
            "select account from password_reset where hash = ? and expires_at > ? for update",
            row -> row.text("account"),
            hash(secret),
            now)
        .stream()
        .findFirst();
  }

  void forget(String account) {
    database.update("delete from password_reset where account = ?", account);
  }

  private static String hash(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
