package az.migrationportal.registration.document;

import java.util.Set;

/**
 * A file that was looked through and written anew: nothing is in it but what it shows. In memory
 * only, until it is sealed.
 */
public final class CheckedFile {
  private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "application/pdf");

  private final String contentType;
  private final byte[] bytes;

  /**
   * A file; the bytes are not copied and must not be changed any more.
   *
   * @throws IllegalArgumentException where it is of a type that nobody may have checked
   */
  public CheckedFile(String contentType, byte[] bytes) {
    if (!TYPES.contains(contentType)) {
      throw new IllegalArgumentException(contentType);
    }
    this.contentType = contentType;
    this.bytes = bytes;
  }

  public String contentType() {
    return contentType;
  }

  boolean isImage() {
    return contentType.startsWith("image/");
  }

  int size() {
    return bytes.length;
  }

  byte[] part(int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, Math.min(to, bytes.length));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a file";
  }
}
