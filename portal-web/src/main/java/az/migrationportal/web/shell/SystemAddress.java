package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Arrays;
import java.util.Optional;

/** Addresses that belong to the portal itself, in the words of each language. */
public enum SystemAddress {
  PATHWAYS("yollar", "pathways", "puti", "nav.pathways"),
  CHECK("yoxla", "check", "proverka", "nav.check"),
  FEES("rusumlar", "fees", "poshliny", "nav.fees"),
  COUNTRIES("olkeler", "countries", "strany", "nav.countries"),
  CHANGES("deyisiklikler", "changes", "izmeneniya", "nav.changes"),
  SEARCH("axtaris", "search", "poisk", "nav.search");

  private final String az;
  private final String en;
  private final String ru;
  private final String label;

  SystemAddress(String az, String en, String ru, String label) {
    this.az = az;
    this.en = en;
    this.ru = ru;
    this.label = label;
  }

  /** The first segment after the locale. */
  public String segment(ContentLocale locale) {
    return switch (locale) {
      case AZ -> az;
      case EN -> en;
      case RU -> ru;
    };
  }

  /** Key of its name in the menu. */
  public String label() {
    return label;
  }

  /** Whose first segment this is in a locale. */
  public static Optional<SystemAddress> of(ContentLocale locale, String segment) {
    return Arrays.stream(values())
        .filter(address -> address.segment(locale).equals(segment))
        .findFirst();
  }
}
