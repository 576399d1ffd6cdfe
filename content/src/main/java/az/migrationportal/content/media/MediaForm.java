package az.migrationportal.content.media;

import org.jspecify.annotations.Nullable;

/**
 * A form in which a file is served.
 *
 * @param sha256 of its bytes; with the medium's key, its address for ever
 * @param width in pixels; null for a document
 * @param height in pixels; null for a document
 * @param size in bytes
 */
public record MediaForm(
    String sha256,
    String contentType,
    @Nullable Integer width,
    @Nullable Integer height,
    long size) {

  /** The address below which media are served. */
  public static final String PLACE = "/api/v1/media/";

  /** The address of this form of a medium. */
  public String address(MediaKey key) {
    return PLACE + key + "/" + sha256;
  }
}
