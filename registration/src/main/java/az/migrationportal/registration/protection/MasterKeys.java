package az.migrationportal.registration.protection;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The master keys, from the file that {@code portal.registration.key.file} names. The file is read
 * again when it changes, so that a key is rotated, or put back, without a restart.
 */
@ApplicationScoped
class MasterKeys {

  /** The keys of one state of the file. */
  record Ring(int number, Aead aead, FileTime modified, long size) {}

  private final @Nullable Path file;
  private @Nullable Ring ring;

  @Inject
  MasterKeys(@ConfigProperty(name = "portal.registration.key.file") Optional<String> file) {
    this.file = file.map(Path::of).orElse(null);
  }

  /** For the container's proxy only. */
  MasterKeys() {
    this(Optional.empty());
  }

  /**
   * The keys as the file has them now.
   *
   * @throws DataUnreadable where there is no file, or no key in it
   */
  synchronized Ring ring() {
    Path place = file;
    if (place == null) {
      throw new DataUnreadable("no file of the master key is configured");
    }
    try {
      FileTime modified = Files.getLastModifiedTime(place);
      long size = Files.size(place);
      Ring known = ring;
      if (known == null || known.size() != size || !known.modified().equals(modified)) {
        known = read(place, modified, size);
        ring = known;
      }
      return known;
    } catch (IOException e) {
      ring = null;
      throw new DataUnreadable("the file of the master key cannot be read");
    }
  }

  private static Ring read(Path place, FileTime modified, long size) throws IOException {
    List<MasterKeyFile.Entry> entries =
        MasterKeyFile.read(Files.readString(place, StandardCharsets.UTF_8));
    try {
      AeadConfig.register();
      KeysetHandle.Builder keys = KeysetHandle.newBuilder();
      for (int i = 0; i < entries.size(); i++) {
        KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(key(entries.get(i)));
        keys.addEntry(i == 0 ? entry.makePrimary() : entry);
      }
      Aead aead = keys.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
      return new Ring(entries.get(0).number(), aead, modified, size);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing in this Java machine", e);
    }
  }

  @AccessesPartialKey
  private static AesGcmKey key(MasterKeyFile.Entry entry) throws GeneralSecurityException {
    AesGcmParameters parameters =
        AesGcmParameters.builder()
            .setIvSizeBytes(12)
            .setKeySizeBytes(32)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.TINK)
            .build();
    return AesGcmKey.builder()
        .setParameters(parameters)
        .setKeyBytes(SecretBytes.copyFrom(entry.bytes(), InsecureSecretKeyAccess.get()))
        .setIdRequirement(entry.number())
        .build();
  }
}
