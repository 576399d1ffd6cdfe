package az.migrationportal.content.locale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A BCP 47 tag that content is written in; not the language of a person's interface.
 *
 * <p>The three are equals. Where a translation is missing, a reader is shown the first of {@link
 * #fallbacks()} that exists, with a notice and its own {@code lang}.
 */
public enum ContentLocale {
  AZ("az"),
  EN("en"),
  RU("ru");

  private final String tag;
  private final Locale javaLocale;

  ContentLocale(String tag) {
    this.tag = tag;
    this.javaLocale = Locale.forLanguageTag(tag);
  }

  /** The BCP 47 tag, as it stands in addresses, files and the database. */
  public String tag() {
    return tag;
  }

  /** The locale for casing, collation and formats. Never the default locale of the machine. */
  public Locale javaLocale() {
    return javaLocale;
  }

  /** What to show where this locale is missing, best first; never contains this locale. */
  public List<ContentLocale> fallbacks() {
    return switch (this) {
      case AZ -> List.of(EN, RU);
      case EN -> List.of(AZ, RU);
      case RU -> List.of(AZ, EN);
    };
  }

  /** The locale of a tag such as {@code ru}; empty for any other text. */
  public static Optional<ContentLocale> ofTag(String tag) {
    return Arrays.stream(values()).filter(locale -> locale.tag.equals(tag)).findFirst();
  }
}
