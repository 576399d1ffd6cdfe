package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code library/deadlines/deadlines.yaml}. */
record DeadlineFile(List<EventKind> events, List<DeadlineRule> rules) {
  private static final Set<String> FIELDS =
      Set.of(
          "key",
          "event",
          "count",
          "fact",
          "asWorkingDays",
          "optional",
          "for",
          "notFor",
          "longerThan",
          "title",
          "text",
          "item");

  static DeadlineFile read(Map<?, ?> file) {
    return new DeadlineFile(
        maps(file, "events").stream()
            .map(line -> new EventKind(text(line, "key"), texts(line, "text")))
            .toList(),
        maps(file, "deadlines").stream().map(DeadlineFile::rule).toList());
  }

  private static DeadlineRule rule(Map<?, ?> line) {
    line.keySet().stream()
        .filter(field -> !FIELDS.contains(String.valueOf(field)))
        .findFirst()
        .ifPresent(
            field -> {
              throw new IllegalArgumentException("deadlines: no field " + field);
            });
    DeadlineRule.Count count =
        DeadlineRule.Count.valueOf(text(line, "count").toUpperCase(Locale.ROOT).replace('-', '_'));
    return new DeadlineRule(
        text(line, "key"),
        text(line, "event"),
        count,
        count == DeadlineRule.Count.SAME_DAY ? "" : text(line, "fact"),
        Boolean.TRUE.equals(line.get("asWorkingDays")),
        Boolean.TRUE.equals(line.get("optional")),
        words(line, "for"),
        words(line, "notFor"),
        optional(line, "longerThan"),
        texts(line, "title"),
        texts(line, "text"),
        text(line, "item"));
  }

  private static Map<ContentLocale, String> texts(Map<?, ?> line, String field) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    if (line.get(field) instanceof Map<?, ?> byLocale) {
      for (ContentLocale locale : ContentLocale.values()) {
        texts.put(locale, text(byLocale, locale.tag()));
      }
    }
    return texts;
  }

  private static String text(Map<?, ?> line, String field) {
    String text = optional(line, field);
    if (text == null) {
      throw new IllegalArgumentException("deadlines: a line lacks " + field + ": " + line);
    }
    return text;
  }

  private static @Nullable String optional(Map<?, ?> line, String field) {
    Object value = line.get(field);
    return value == null ? null : value.toString();
  }

  private static List<String> words(Map<?, ?> line, String field) {
    return line.get(field) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static List<? extends Map<?, ?>> maps(Map<?, ?> file, String field) {
    return file.get(field) instanceof List<?> list
        ? list.stream().map(line -> (Map<?, ?>) line).toList()
        : List.of();
  }
}
