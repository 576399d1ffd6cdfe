package az.migrationportal.registration.locale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language a person wants to be written to in. */
public enum ReaderLocale {
  AZ("az"),
  EN("en"),
  RU("ru");

  private final String tag;

  ReaderLocale(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** A day in words of this language. */
  public String words(LocalDate day) {
    String pattern =
        switch (this) {
          case AZ, EN -> "d MMMM uuuu";
          case RU -> "d MMMM uuuu 'г.'";
        };
    return DateTimeFormatter.ofPattern(pattern, javaLocale()).format(day);
  }

  public Locale javaLocale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language of a tag; empty where it is none of the three. */
  public static Optional<ReaderLocale> ofTag(String tag) {
    return Arrays.stream(values()).filter(locale -> locale.tag.equals(tag)).findFirst();
  }
}
