package az.migrationportal.api.form;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file (RFC 7578), taken apart in memory: the parsers at hand write parts into
 * temporary files, where something personal would lie in the clear. What a file is called and what
 * type it is sent with is not even read.
 */
public final class MultipartBody {
  private static final Pattern BOUNDARY = Pattern.compile("[A-Za-z0-9'()+_,./:=?-]{1,70}");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)^content-disposition: *form-data *;(?:.*;)? *name=\"([A-Za-z-]{1,40})\"");
  private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};
  private static final int MOST_HEADERS = 4096;
  private static final int MOST_PARTS = 20;

  private final byte[] bytes;
  private final byte[] delimiter;
  private final Map<String, int[]> parts = new HashMap<>();

  private MultipartBody(byte[] bytes, String boundary) {
    this.bytes = bytes;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Takes a body apart.
   *
   * @param type of the request, with the boundary
   * @throws RequestRefused with 400 where it is no such form
   */
  public static MultipartBody of(@Nullable MediaType type, byte[] bytes) {
    String boundary = type == null ? null : type.getParameters().get("boundary");
    if (boundary == null || !BOUNDARY.matcher(boundary).matches()) {
      throw malformed();
    }
    MultipartBody body = new MultipartBody(bytes, boundary);
    body.takeApart();
    return body;
  }

  /** A short text; empty where it is not there or blank. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(parts.get(name))
        .filter(part -> part[1] - part[0] <= MOST_HEADERS)
        .map(part -> new String(bytes, part[0], part[1] - part[0], StandardCharsets.UTF_8).strip())
        .filter(text -> !text.isEmpty());
  }

  /** The bytes of a file; none where it is not there or was not chosen. */
  public byte[] file(String name) {
    int[] part = parts.get(name);
    return part == null ? new byte[0] : java.util.Arrays.copyOfRange(bytes, part[0], part[1]);
  }

  /** The first delimiter has no line end before it. */
  private void takeApart() {
    int at = delimiter.length - 2;
    if (!startsAt(0, delimiter, 2)) {
      throw malformed();
    }
    for (int count = 0; !startsAt(at, new byte[] {'-', '-'}, 0); count++) {
      if (count == MOST_PARTS || !startsAt(at, END_OF_HEADERS, 2)) {
        throw malformed();
      }
      // From the line end of the delimiter, so that a part without headers has an end of them too.
      int headers = indexOf(END_OF_HEADERS, at, Math.min(bytes.length, at + MOST_HEADERS));
      int content = headers + END_OF_HEADERS.length;
      int end = headers < 0 ? -1 : indexOf(delimiter, content, bytes.length);
      if (end < 0) {
        throw malformed();
      }
      name(at + 2, headers).ifPresent(name -> parts.putIfAbsent(name, new int[] {content, end}));
      at = end + delimiter.length;
    }
  }

  private Optional<String> name(int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8)
        .lines()
        .map(NAME::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private int indexOf(byte[] what, int from, int to) {
    for (int at = from; at <= to - what.length; at++) {
      if (startsAt(at, what, 0)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether bytes stand at a place, without the first so many of them. */
  private boolean startsAt(int at, byte[] what, int without) {
    if (at < 0 || bytes.length - at < what.length - without) {
      return false;
    }
    for (int i = without; i < what.length; i++) {
      if (bytes[at + i - without] != what[i]) {
        return false;
      }
    }
    return true;
  }

  private static RequestRefused malformed() {
    return new RequestRefused(ProblemKind.MALFORMED_REQUEST, Map.of());
  }
}
