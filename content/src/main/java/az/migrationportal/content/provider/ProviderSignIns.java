package az.migrationportal.content.provider;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Sign-ins that went to the provider. Each comes back once, within ten minutes, to the browser it
 * began in, on whatever node. No acts: nothing follows from them but what the provider says.
 */
@ApplicationScoped
public class ProviderSignIns {
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Database database;

  @Inject private Clock clock;

  /**
   * What the provider and the browser are told.
   *
   * @param state comes back from the provider
   * @param browser stays with the browser, which shows it again
   * @param nonce comes back inside the ID token
   * @param verifier of PKCE (RFC 7636), for the exchange of the code
   */
  public record Begun(String state, String browser, String nonce, String verifier) {}

  public Begun begin() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    database.update(
        "delete from provider_sign_in where expires_at < ? order by expires_at limit 100", now);
    Begun begun = new Begun(random(), random(), random(), random());
    database.update(
        "insert into provider_sign_in (state, browser, nonce, verifier, expires_at) values"
            + " (?, ?, ?, ?, ?)",
        hash(begun.state()),
        hash(begun.browser()),
        begun.nonce(),
        begun.verifier(),
        now.plus(LIFE));
    return begun;
  }

  /**
   * Takes the sign-in that comes back; empty for one that is unknown, late, or another browser's.
   */
  public Optional<Begun> take(String state, String browser) {
    Optional<Begun> begun =
        database
            .query(
                "select nonce, verifier from provider_sign_in where state = ? and browser = ? and"
                    + " expires_at > ?",
                row -> new Begun(state, browser, row.text("nonce"), row.text("verifier")),
                hash(state),
                hash(browser),
                clock.instant())
            .stream()
            .findFirst();
    return begun.filter(
        one -> database.update("delete from provider_sign_in where state = ?", hash(state)) == 1);
  }

  private static String random() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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
