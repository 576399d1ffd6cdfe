package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a body of bytes within a limit; what is announced as larger is not read at all. */
public final class BodyBytes {
  private BodyBytes() {}

  /**
   * The bytes.
   *
   * @param announced the length that the request gives, in bytes; null where it gives none
   * @param most the greatest length in bytes
   * @throws RequestRefused with 413 where there are more
   */
  public static byte[] read(@Nullable String announced, InputStream body, int most) {
    refuseAnnounced(announced, most);
    try {
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(most);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses by what is announced alone, before anything else is looked at. */
  public static void refuseAnnounced(@Nullable String announced, int most) {
    if (announced != null
        && announced.matches("[0-9]+")
        && (announced.length() > 9 || Integer.parseInt(announced) > most)) {
      throw tooLarge(most);
    }
  }

  private static RequestRefused tooLarge(int most) {
    return new RequestRefused(ProblemKind.BODY_TOO_LARGE, Map.of("limit", (long) most));
  }
}
