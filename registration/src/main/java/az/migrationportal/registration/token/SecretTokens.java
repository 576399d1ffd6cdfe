package az.migrationportal.registration.token;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes tokens: a keyed hash of a record's name. So a mail can carry the link although only the
 * token's hash is stored, and a stolen database opens nothing without the master key.
 */
@ApplicationScoped
public class SecretTokens {

  /** What a token may do. */
  public enum Use {
    OPEN,
    CONFIRM,
    ANSWER
  }

  @Inject private BlindIndex index;

  /** The token of a record for a use; the same each time. */
  public SecretToken of(Use use, byte[] name) {
    byte[] words = use.name().getBytes(StandardCharsets.US_ASCII);
    return SecretToken.of(
        index.of(
            Purpose.TOKEN,
            ByteBuffer.allocate(name.length + words.length).put(name).put(words).array()));
  }
}
