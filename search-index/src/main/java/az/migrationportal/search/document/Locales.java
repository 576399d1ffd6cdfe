package az.migrationportal.search.document;

import java.util.List;

/** The locales the index has language chains for, and what a reader of each is shown instead. */
public final class Locales {

  /** All of them, in the order of the portal. */
  public static final List<String> ALL = List.of("az", "en", "ru");

  private Locales() {}

  /**
   * Returns the locale itself.
   *
   * @throws IllegalArgumentException if there is no chain for it
   */
  public static String requireKnown(String locale) {
    if (!ALL.contains(locale)) {
      throw new IllegalArgumentException("Unknown locale: " + locale + "; known are " + ALL);
    }
    return locale;
  }

  /** The locale itself, then what to show where a translation is missing, best first. */
  public static List<String> preferenceOf(String locale) {
    return switch (requireKnown(locale)) {
      case "az" -> List.of("az", "en", "ru");
      case "ru" -> List.of("ru", "az", "en");
      default -> List.of("en", "az", "ru");
    };
  }
}
