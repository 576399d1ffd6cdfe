package az.migrationportal.api.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One range of bytes as {@code Range} asks for it (RFC 9110, 14).
 *
 * @param first from 0
 * @param length at least 1
 */
public record ByteRange(long first, long length) {
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /**
   * The range asked for, cut to what there is. Empty where none is asked for, where several are or
   * where it is none: the whole is answered then, as the RFC allows.
   */
  public static Optional<ByteRange> of(@Nullable String header, long size) {
    Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches()) {
      return Optional.empty();
    }
    String from = asked.group(1);
    String to = asked.group(2);
    if (from.isEmpty()) {
      long last = to.isEmpty() ? 0 : Math.min(Long.parseLong(to), size);
      return last == 0 ? Optional.empty() : Optional.of(new ByteRange(size - last, last));
    }
    long first = Long.parseLong(from);
    long end = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
    return first > end ? Optional.empty() : Optional.of(new ByteRange(first, end - first + 1));
  }

  /** The value of {@code Content-Range}. */
  public String header(long size) {
    return "bytes " + first + "-" + (first + length - 1) + "/" + size;
  }
}
