package az.migrationportal.content.media.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One form of a file as it is served: a document, or an image in one width and encoding. */
public final class FileForm {

  private final String sha256;
  private final String contentType;
  private final @Nullable Integer width;
  private final @Nullable Integer height;
  private final byte[] bytes;

  /** A form; the bytes are not copied and must not be changed any more. */
  FileForm(String contentType, @Nullable Integer width, @Nullable Integer height, byte[] bytes) {
    this.sha256 = hash(bytes);
    this.contentType = contentType;
    this.width = width;
    this.height = height;
    this.bytes = bytes;
  }

  /** Of the bytes, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  public String contentType() {
    return contentType;
  }

  /** In pixels; null for a document. */
  public @Nullable Integer width() {
    return width;
  }

  /** In pixels; null for a document. */
  public @Nullable Integer height() {
    return height;
  }

  /** The bytes themselves; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
