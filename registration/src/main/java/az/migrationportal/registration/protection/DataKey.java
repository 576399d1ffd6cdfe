package az.migrationportal.registration.protection;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The key of one person or record. Seals texts and bytes; what it sealed opens with it alone, and
 * only in the place it was sealed for, so that a value moved to another row or column does not
 * open.
 */
public final class DataKey {
  private final long id;
  private final byte[] name;
  private final Aead aead;

  DataKey(long id, byte[] name, Aead aead) {
    this.id = id;
    this.name = name.clone();
    this.aead = aead;
  }

  /** Of its row, for foreign keys. */
  public long id() {
    return id;
  }

  /** 16 random bytes that name it; no secret. */
  public byte[] name() {
    return name.clone();
  }

  /** Seals a text for a place such as {@code saved_answer.address}. */
  public byte[] seal(String text, String place) {
    return sealBytes(text.getBytes(StandardCharsets.UTF_8), place);
  }

  /** Seals bytes for a place. */
  public byte[] sealBytes(byte[] bytes, String place) {
    try {
      return aead.encrypt(bytes, bound(place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing in this Java machine", e);
    }
  }

  /**
   * Opens what was sealed for the same place.
   *
   * @throws DataUnreadable where it was not, or was changed
   */
  public String open(byte[] sealed, String place) {
    return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
  }

  /**
   * Opens bytes that were sealed for the same place.
   *
   * @throws DataUnreadable where they were not, or were changed
   */
  public byte[] openBytes(byte[] sealed, String place) {
    try {
      return aead.decrypt(sealed, bound(place));
    } catch (GeneralSecurityException e) {
      throw new DataUnreadable("a value does not open with its data key");
    }
  }

  private byte[] bound(String place) {
    return Binding.of(name, place);
  }
}
