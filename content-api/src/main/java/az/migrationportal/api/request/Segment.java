package az.migrationportal.api.request;

import az.migrationportal.api.problem.Problem;
import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.item.InvalidItemKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaKey;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of path segments. What can name nothing is not found, whatever its form. */
public final class Segment {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private Segment() {}

  public static ItemKey itemKey(String segment) {
    try {
      return new ItemKey(segment);
    } catch (InvalidItemKey e) {
      throw unknownItem(segment);
    }
  }

  public static MediaKey mediaKey(String segment) {
    if (!MediaKey.isKey(segment)) {
      throw new RequestRefused(
          new Problem(
              "unknown-media",
              ProblemKind.NOT_FOUND.status(),
              Map.of("key", RequestRefused.shortened(segment)),
              List.of(),
              Map.of()));
    }
    return new MediaKey(segment);
  }

  /** An id; whatever is no number names nothing. */
  public static long number(String segment) {
    if (!NUMBER.matcher(segment).matches()) {
      throw new RequestRefused(Problem.of(ProblemKind.NOT_FOUND, Map.of()));
    }
    return Long.parseLong(segment);
  }

  /** The number of a revision; whatever can be none names nothing. */
  public static int revision(String segment) {
    long number = number(segment);
    if (number < 1 || number > Integer.MAX_VALUE) {
      throw new RequestRefused(Problem.of(ProblemKind.NOT_FOUND, Map.of()));
    }
    return (int) number;
  }

  /** An item that does not exist, or not for this caller. */
  public static RequestRefused unknownItem(String key) {
    return new RequestRefused(
        new Problem(
            "unknown-item",
            ProblemKind.NOT_FOUND.status(),
            Map.of("key", RequestRefused.shortened(key)),
            List.of(),
            Map.of()));
  }

  public static ContentLocale locale(String segment) {
    return locale("locale", segment);
  }

  /** A locale under another name than {@code locale}. */
  public static ContentLocale locale(String name, String value) {
    return ContentLocale.ofTag(value)
        .orElseThrow(() -> RequestRefused.invalidParameter(name, value, "az, en, ru"));
  }
}
