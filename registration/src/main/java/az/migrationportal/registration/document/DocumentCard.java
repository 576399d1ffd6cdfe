package az.migrationportal.registration.document;

import java.time.Instant;

/**
 * What there is to say about a document without showing it.
 *
 * @param number within its registration, from 1
 * @param contentType {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param size in bytes
 */
public record DocumentCard(
    int number, DocumentKind kind, String contentType, long size, Instant addedAt) {

  /** A name for a file, of ASCII letters and digits only. */
  public String fileName() {
    return kind.id() + "-" + number + "." + contentType.substring(contentType.indexOf('/') + 1);
  }
}
