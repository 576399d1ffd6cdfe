package az.migrationportal.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts of a library in words, roughly as a page shows them. */
final class LibraryFacts {
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final String day;

  LibraryFacts(Path folder, String day) throws IOException {
    this.day = day;
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      for (String entry : LibraryYaml.entries(Files.readString(file), "key")) {
        if (!LibraryYaml.value(entry, "kind").isEmpty()) {
          entries.put(LibraryYaml.value(entry, "key"), entry);
        }
      }
    }
  }

  Map<String, String> entries() {
    return entries;
  }

  /** The value in force; empty where there is none. */
  String text(String key, String locale) {
    String entry = entries.getOrDefault(key, "");
    String value = LibraryYaml.valueOn(entry, day);
    String amount = LibraryYaml.value(value, "amount");
    String upper = LibraryYaml.value(value, "amountTo");
    String number = upper.isEmpty() ? amount : amount + '–' + upper;
    return switch (LibraryYaml.value(entry, "kind")) {
      case "fee", "money" -> money(number, LibraryYaml.value(value, "currency"), locale);
      case "duration" -> length(number, LibraryYaml.value(value, "unit"), locale);
      case "count" -> number;
      case "date" -> LibraryYaml.value(value, "date");
      case "contact" -> LibraryYaml.value(value, "text");
      default -> "";
    };
  }

  static String length(String number, String unit, String locale) {
    if (number.isEmpty()) {
      return "";
    }
    return number + ' ' + unit(unit, number, locale);
  }

  private static String money(String number, String currency, String locale) {
    if (number.equals("0")) {
      return switch (locale) {
        case "az" -> "pulsuz";
        case "ru" -> "бесплатно";
        default -> "free";
      };
    }
    return number.isEmpty() ? "" : number + ' ' + currency;
  }

  private static String unit(String unit, String number, String locale) {
    return switch (locale) {
      case "az" ->
          switch (unit) {
            case "working-day" -> "iş günü";
            case "week" -> "həftə";
            case "month" -> "ay";
            case "year" -> "il";
            case "hour" -> "saat";
            default -> "gün";
          };
      case "ru" -> russian(unit, number);
      default -> unit.replace('-', ' ') + (number.equals("1") ? "" : "s");
    };
  }

  private static String russian(String unit, String number) {
    boolean one = number.matches("(?:.*[^1])?1");
    boolean few = number.matches("(?:.*[^1])?[234]");
    return switch (unit) {
      case "working-day" -> one ? "рабочий день" : few ? "рабочих дня" : "рабочих дней";
      case "week" -> one ? "неделя" : few ? "недели" : "недель";
      case "month" -> one ? "месяц" : few ? "месяца" : "месяцев";
      case "year" -> one ? "год" : few ? "года" : "лет";
      case "hour" -> one ? "час" : few ? "часа" : "часов";
      default -> one ? "день" : few ? "дня" : "дней";
    };
  }
}
