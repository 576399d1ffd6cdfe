package az.migrationportal.registration.draft;

import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is not kept at all: texts that are too long, and control characters other than line breaks.
 * Everything else is kept exactly, in any script and direction.
 */
public final class EntryLimits {
  /** Code points of one entry. */
  static final int LONGEST = 2000;

  /** Bytes of all entries of a step, in UTF-8. */
  static final int MOST_BYTES = 32 * 1024;

  private EntryLimits() {}

  /**
   * Refuses entries that cannot be kept.
   *
   * @throws InvalidEntries naming them all
   */
  public static void check(Step step, Map<String, String> given) {
    List<EntryViolation> faults = new ArrayList<>();
    new TreeMap<>(given)
        .forEach(
            (name, text) -> {
              if (!step.owns(name)) {
                faults.add(EntryViolation.of(shortened(name), "unknown-field"));
              } else if (text.codePointCount(0, text.length()) > LONGEST) {
                faults.add(new EntryViolation(name, "too-long", Map.of("limit", (long) LONGEST)));
              } else if (!isText(text)) {
                faults.add(EntryViolation.of(name, "control-character"));
              }
            });
    int bytes =
        given.values().stream()
            .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (faults.isEmpty() && bytes > MOST_BYTES) {
      String first = given.keySet().stream().sorted().findFirst().orElse("");
      faults.add(new EntryViolation(first, "too-long", Map.of("limit", (long) MOST_BYTES)));
    }
    if (!faults.isEmpty()) {
      throw new InvalidEntries(faults);
    }
  }

  /** No control character but line breaks and tabs, no half of a pair, nothing that is no text. */
  public static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t')
                    || Character.getType(c) == Character.SURROGATE
                    || (c & 0xFFFE) == 0xFFFE);
  }

  private static String shortened(String name) {
    return isText(name) && name.length() <= 40 ? name : "?";
  }
}
