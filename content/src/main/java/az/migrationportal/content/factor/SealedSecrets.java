package az.migrationportal.content.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Secrets as the database keeps them: AES-256-GCM under the first key of the file {@code
 * portal.account.key.file}, bound to the account's name. Lines of the file are a number and 32
 * bytes in Base64; older ones below still open what they sealed. Without a file a secret stands as
 * it is.
 */
@ApplicationScoped
public class SealedSecrets {
  private static final String OPEN = "0";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Optional<Path> file;

  @Inject
  SealedSecrets(@ConfigProperty(name = "portal.account.key.file") Optional<String> file) {
    this.file = file.map(Path::of);
  }

  /** For the container's proxy only. */
  SealedSecrets() {
    this(Optional.empty());
  }

  String seal(String account, byte[] secret) throws GeneralSecurityException, IOException {
    Optional<Map.Entry<String, byte[]>> first = keys().entrySet().stream().findFirst();
    if (first.isEmpty()) {
      return OPEN + ":" + Base64.getEncoder().encodeToString(secret);
    }
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed =
        cipher(Cipher.ENCRYPT_MODE, first.get().getValue(), nonce, account).doFinal(secret);
    byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
    return first.get().getKey() + ":" + Base64.getEncoder().encodeToString(both);
  }

  /**
   * What was sealed.
   *
   * @throws GeneralSecurityException where its key is gone, or it was sealed for another account
   */
  byte[] open(String account, String sealed) throws GeneralSecurityException, IOException {
    int colon = sealed.indexOf(':');
    String number = sealed.substring(0, colon);
    byte[] bytes = Base64.getDecoder().decode(sealed.substring(colon + 1));
    if (number.equals(OPEN)) {
      return bytes;
    }
    byte[] key = keys().get(number);
    if (key == null) {
      throw new GeneralSecurityException("no key " + number);
    }
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, key, nonce, account)
        .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String account)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private Map<String, byte[]> keys() throws GeneralSecurityException, IOException {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    if (file.isEmpty()) {
      return keys;
    }
    for (String line : Files.readAllLines(file.get(), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        String[] words = line.strip().split("\\s+", -1);
        keys.put(words[0], key(words));
      }
    }
    if (keys.isEmpty()) {
      throw new GeneralSecurityException("no key in " + file.get());
    }
    return keys;
  }

  private static byte[] key(String[] words) throws GeneralSecurityException {
    try {
      byte[] key = words.length == 2 ? Base64.getDecoder().decode(words[1]) : new byte[0];
      if (key.length == KEY_BYTES && words[0].matches("[1-9][0-9]{0,8}")) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("a key that is no Base64", e);
    }
    throw new GeneralSecurityException("a line that is no number and 32 bytes in Base64");
  }
}
