package az.migrationportal.api.answer;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable JSON bytes with their validators. The ETag is a hash of the bytes, so that it changes
 * with whatever a client could notice; the compressed bytes have one of their own, as RFC 9110
 * wants of strong ones.
 */
public final class Representation {
  private static final byte[] NOTHING = new byte[0];
  private static final int WORTH_COMPRESSING = 1000;

  private final byte[] plain;
  private final String contentLanguage;
  private final String mediaType;
  private final String etag;
  private volatile byte @Nullable [] gzip;

  private Representation(byte[] plain, String mediaType, String contentLanguage) {
    this.plain = plain;
    this.mediaType = mediaType;
    this.contentLanguage = contentLanguage;
    this.etag = hash(plain);
  }

  public static Representation of(JsonObject json, String contentLanguage) {
    return of(json, "application/json", contentLanguage);
  }

  public static Representation of(JsonObject json, String mediaType, String contentLanguage) {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    return new Representation(bytes, mediaType, contentLanguage);
  }

  /** A text of another kind, in UTF-8. */
  public static Representation ofText(String text, String mediaType, String contentLanguage) {
    return new Representation(text.getBytes(StandardCharsets.UTF_8), mediaType, contentLanguage);
  }

  /** What a request with these headers gets. */
  public Reply reply(@Nullable String ifNoneMatch, @Nullable String acceptEncoding) {
    boolean compress =
        plain.length >= WORTH_COMPRESSING && ContentCoding.acceptsGzip(acceptEncoding);
    String tag = compress ? "\"" + etag + "-gzip\"" : "\"" + etag + "\"";
    return EntityTags.matches(ifNoneMatch, etag)
        ? new Reply(304, tag, mediaType, contentLanguage, false, NOTHING)
        : new Reply(200, tag, mediaType, contentLanguage, compress, compress ? gzip() : plain);
  }

  /** What stands between the quotes of the ETag of the uncompressed bytes. */
  public String etag() {
    return etag;
  }

  /** Two checksums of different polynomials; nobody gains by a collision with an answer of ours. */
  private static String hash(byte[] bytes) {
    CRC32 first = new CRC32();
    first.update(bytes);
    CRC32C second = new CRC32C();
    second.update(bytes);
    byte[] hash =
        ByteBuffer.allocate(3 * Integer.BYTES)
            .putInt((int) first.getValue())
            .putInt((int) second.getValue())
            .putInt(bytes.length)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** Made when somebody first asks for it, and kept. */
  private byte[] gzip() {
    byte[] known = gzip;
    if (known == null) {
      known = compressed(plain);
      gzip = known;
    }
    return known;
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
