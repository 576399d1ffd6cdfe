package az.migrationportal.content.decision.wording;

import az.migrationportal.content.decision.model.Option;
import az.migrationportal.content.decision.model.Question;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers in words. */
public final class AnswerText {
  private final FactText words;
  private final Countries countries;

  public AnswerText(FactText words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  String text(Question question, Object value, ContentLocale locale) {
    return switch (question.kind()) {
      case CHOICE -> label(question, String.valueOf(value), locale);
      case CHOICES -> several(question, value, locale);
      case COUNTRY -> country(String.valueOf(value), locale);
      case DATE -> words.date(LocalDate.parse(String.valueOf(value)), locale);
      case MONEY -> amount(value, FactKind.MONEY, question.currency(), null, locale, false);
      case AGE -> amount(value, FactKind.DURATION, null, FactUnit.YEAR, locale, false);
      case NUMBER, DURATION ->
          question.unit().isEmpty()
              ? String.valueOf(value)
              : amount(value, FactKind.DURATION, null, unit(question.unit()), locale, false);
    };
  }

  String days(long days, boolean genitive, ContentLocale locale) {
    return amount(days, FactKind.DURATION, null, FactUnit.DAY, locale, genitive);
  }

  private String several(Question question, Object value, ContentLocale locale) {
    if (!(value instanceof List<?> chosen) || chosen.isEmpty()) {
      return none(locale);
    }
    return chosen.stream()
        .map(key -> label(question, String.valueOf(key), locale))
        .collect(Collectors.joining("; "));
  }

  /** “None of these”, as the answer to a choice of several. */
  public static String none(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "heç biri";
      case EN -> "none of these";
      case RU -> "ничего из этого";
    };
  }

  private static String label(Question question, String key, ContentLocale locale) {
    return question
        .option(key)
        .map(Option::label)
        .map(label -> label.getOrDefault(locale, key))
        .orElse(key);
  }

  private String country(String iso2, ContentLocale locale) {
    return countries
        .byIso2(iso2)
        .map(country -> country.name().getOrDefault(locale, iso2))
        .orElse(iso2);
  }

  private static FactUnit unit(String word) {
    return FactUnit.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private String amount(
      Object value,
      FactKind kind,
      @Nullable String currency,
      @Nullable FactUnit unit,
      ContentLocale locale,
      boolean genitive) {
    long amount = value instanceof Long number ? number : 0;
    if (amount == 0 && kind == FactKind.MONEY) {
      return "0 " + currency;
    }
    FactValue fact =
        new FactValue(
            amount,
            null,
            currency,
            unit,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            Confidence.HIGH);
    return words.text(kind, fact, locale, genitive ? FactForm.GENITIVE : FactForm.PLAIN);
  }
}
