package az.migrationportal.api.paper;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.rhythm.Periods;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a record on paper in one language; days and times are those of Baku. */
final class RecordWords {
  private static final String BUNDLE = "az.migrationportal.api.paper.record";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ReaderLocale locale;
  private final MailTexts texts;
  private final Countries countries;

  RecordWords(ReaderLocale locale, Countries countries) {
    this.locale = locale;
    this.texts = MailTexts.of(BUNDLE, locale);
    this.countries = countries;
  }

  String get(String key) {
    return texts.raw(key);
  }

  String get(String key, String name, String value) {
    return texts.get(key, Map.of(name, value));
  }

  /** A word of the log in this language; as it was written where it is none of ours. */
  String known(String sort, String word) {
    String key = sort + "." + word;
    return texts.keys().contains(key) ? texts.raw(key) : word;
  }

  String day(LocalDate day) {
    return locale.words(day);
  }

  /** A day in a sentence; nothing where there is none. */
  String day(String key, @Nullable LocalDate day) {
    return day == null ? "" : get(key, "date", day(day));
  }

  String day(Instant at) {
    return day(LocalDate.ofInstant(at, Periods.ZONE));
  }

  /** A moment to the minute. */
  String moment(Instant at) {
    return day(at) + ", " + TIME.format(LocalDateTime.ofInstant(at, Periods.ZONE));
  }

  String country(String code) {
    ContentLocale language = ContentLocale.ofTag(locale.tag()).orElseThrow();
    return countries
        .byIso2(code)
        .map(country -> country.name().getOrDefault(language, code))
        .orElse(code);
  }
}
