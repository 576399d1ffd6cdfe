package az.migrationportal.registration.protection;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keyed hashes (HMAC-SHA-256), a secret for each purpose: the same value gives the same hash, and
 * nobody without the master key can try values out. For exact look-up of what is stored encrypted,
 * and for tokens that can be written again although only their hash is kept.
 */
@ApplicationScoped
public class BlindIndex {

  /** What a hash is for; hashes of two purposes tell nothing about each other. */
  public enum Purpose {
    ADDRESS,
    NETWORK,
    TOKEN,
    NAME,
    PASSPORT,
    OFFICER
  }

  /** The length of a hash, in bytes. */
  public static final int LENGTH = 32;

  private record Known(MasterKeys.Ring ring, PrfSet prf) {}

  private final Map<Purpose, Known> known = new ConcurrentHashMap<>();

  @Inject private MasterKeys masterKeys;

  @Inject private KeptSecrets secrets;

  /**
   * The hash of a text.
   *
   * @throws DataUnreadable where the master key is missing or another one
   */
  public byte[] of(Purpose purpose, String value) {
    return of(purpose, value.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of bytes. */
  public byte[] of(Purpose purpose, byte[] value) {
    try {
      return prf(purpose).computePrimary(value, LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is missing in this Java machine", e);
    }
  }

  /** Kept only as long as the master key stays the one it was opened with. */
  private PrfSet prf(Purpose purpose) {
    MasterKeys.Ring ring = masterKeys.ring();
    Known found = known.get(purpose);
    if (found == null || !found.ring().equals(ring)) {
      found = new Known(ring, prf(secret(purpose.name())));
      known.put(purpose, found);
    }
    return found.prf();
  }

  private byte[] secret(String purpose) {
    return secrets
        .find(purpose)
        .orElseGet(
            () -> {
              secrets.make(purpose);
              return secrets.find(purpose).orElseThrow();
            });
  }

  @AccessesPartialKey
  private static PrfSet prf(byte[] secret) {
    try {
      PrfConfig.register();
      HmacPrfParameters parameters =
          HmacPrfParameters.builder()
              .setKeySizeBytes(secret.length)
              .setHashType(HmacPrfParameters.HashType.SHA256)
              .build();
      HmacPrfKey key =
          HmacPrfKey.builder()
              .setParameters(parameters)
              .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
              .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is missing in this Java machine", e);
    }
  }
}
