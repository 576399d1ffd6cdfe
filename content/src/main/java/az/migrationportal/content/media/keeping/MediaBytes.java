package az.migrationportal.content.media.keeping;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps bytes under their SHA-256, for ever.
 *
 * <p>{@link #keep} belongs into the transaction of the act that refers to the bytes. Where the
 * place takes part in no transaction, an act that fails leaves bytes behind that nothing refers to.
 */
public interface MediaBytes {

  /** Keeps bytes; does nothing where they are kept already. */
  void keep(String sha256, String contentType, byte[] bytes);

  /**
   * Reads a range, piece by piece as the caller goes on; to be closed.
   *
   * @param length at least 1; the range lies within what is kept
   * @throws IOException where the place does not answer, or has no such bytes
   */
  InputStream open(String sha256, long from, long length) throws IOException;
}
