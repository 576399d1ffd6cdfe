package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code library/deadlines/holidays.yaml}. */
final class HolidayFile {
  private HolidayFile() {}

  static HolidayPlan read(Map<?, ?> file) {
    return new HolidayPlan(
        maps(file, "fixed").stream()
            .map(line -> new HolidayPlan.Fixed(monthDay(line), number(line, "days"), name(line)))
            .toList(),
        maps(file, "set").stream()
            .map(
                line ->
                    new HolidayPlan.Decreed(
                        LocalDate.parse(text(line, "from")),
                        number(line, "days"),
                        text(line, "feast").equals("true"),
                        name(line)))
            .toList(),
        list(file, "knownYears").stream()
            .map(year -> Integer.valueOf(String.valueOf(year)))
            .collect(Collectors.toUnmodifiableSet()),
        maps(file, "doubtful").stream().map(HolidayFile::monthDay).toList());
  }

  private static MonthDay monthDay(Map<?, ?> line) {
    return MonthDay.of(number(line, "month"), number(line, "day"));
  }

  private static Map<ContentLocale, String> name(Map<?, ?> line) {
    Map<ContentLocale, String> names = new EnumMap<>(ContentLocale.class);
    if (line.get("name") instanceof Map<?, ?> texts) {
      for (ContentLocale locale : ContentLocale.values()) {
        names.put(locale, text(texts, locale.tag()));
      }
    }
    return names;
  }

  private static int number(Map<?, ?> line, String field) {
    return Integer.parseInt(text(line, field));
  }

  private static String text(Map<?, ?> line, String field) {
    Object value = line.get(field);
    if (value == null) {
      throw new IllegalArgumentException("holidays: a line lacks " + field + ": " + line);
    }
    return value.toString();
  }

  private static List<? extends Map<?, ?>> maps(Map<?, ?> file, String field) {
    return list(file, field).stream().map(line -> (Map<?, ?>) line).toList();
  }

  private static List<?> list(Map<?, ?> file, String field) {
    return file.get(field) instanceof List<?> list ? list : List.of();
  }
}
