package az.migrationportal.api.management.translation;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** An uploaded file, within its limit. */
final class XliffBody {
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private XliffBody() {}

  static byte[] read(InputStream body) {
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
