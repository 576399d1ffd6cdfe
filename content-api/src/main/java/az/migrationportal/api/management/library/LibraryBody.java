package az.migrationportal.api.management.library;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An uploaded archive, within its limit. Its kind is looked at here, after the token. */
final class LibraryBody {
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private LibraryBody() {}

  static byte[] read(@Nullable MediaType type, InputStream body) {
    if (type == null || !type.toString().equals(LibraryResource.ZIP)) {
      throw new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, Map.of());
    }
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new RequestRefused(ProblemKind.BODY_TOO_LARGE, Map.of("limit", (long) MOST_BYTES));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
