package az.migrationportal.api.form;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The body of an HTML form, within a limit; of a name that is there twice the first counts. */
public final class FormBody {
  private static final int MOST_BYTES = 32 * 1024;

  private final Map<String, String> fields;

  private FormBody(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /**
   * Reads a body.
   *
   * @throws RequestRefused with 413 where it is too large
   */
  public static FormBody read(InputStream body) {
    return read(body, MOST_BYTES);
  }

  /**
   * Reads a body that may be longer or must be shorter than usual.
   *
   * @param most its greatest length in bytes
   * @throws RequestRefused with 413 where it is too large
   */
  public static FormBody read(InputStream body, int most) {
    try {
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new RequestRefused(ProblemKind.BODY_TOO_LARGE, Map.of("limit", (long) most));
      }
      return of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the pairs of a form. */
  public static FormBody of(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields.putIfAbsent(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
    }
    return new FormBody(fields);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A field without blanks around it; empty where it is not there or blank. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /**
   * A text of many lines exactly as it was typed, blanks and all; empty where it is not there.
   * Browsers write every end of a line as CR LF; here it is LF again.
   */
  public String exactly(String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n");
  }

  /** The fields whose names begin so, without that beginning. */
  public Map<String, String> below(String beginning) {
    Map<String, String> found = new HashMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(beginning)) {
            found.put(name.substring(beginning.length()), value);
          }
        });
    return found;
  }
}
