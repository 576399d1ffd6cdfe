package az.migrationportal.search.indexing;

import org.jspecify.annotations.Nullable;

/**
 * A change could not be taken in, because the disk failed the index.
 *
 * <p>Queries go on being answered from the last state that could be read. The one who feeds asks
 * {@link SearchIndex#sequence()} again and goes on from there; at 0 everything has to come again,
 * by {@link SearchIndex#rebuild}.
 */
public final class IndexLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexLost(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
