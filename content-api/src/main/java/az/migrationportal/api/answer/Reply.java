package az.migrationportal.api.answer;

/**
 * What one request gets.
 *
 * @param status 200 or 304
 * @param etag with its quotes
 * @param gzip whether the body is compressed
 * @param body empty for 304; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(
    int status, String etag, String mediaType, String contentLanguage, boolean gzip, byte[] body) {
  /** Shared caches may keep it and ask whether it is still right. */
  public static final String REVALIDATE = "public, max-age=0, must-revalidate";
}
