package az.migrationportal.content.history;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Rules and their changes in the words of one locale. */
final class RuleWords {

  private final FactText facts;
  private final ContentLocale locale;
  private final Properties patterns;

  RuleWords(FactText facts, ContentLocale locale) {
    this.facts = facts;
    this.locale = locale;
    this.patterns = read(locale);
  }

  /** What a fact is about; of a fee also its group, term and speed, which tell its lines apart. */
  String subject(Fact fact) {
    List<String> parts = new ArrayList<>();
    parts.add(fact.label().getOrDefault(locale, fact.key().value()));
    Period term = fact.term();
    if (term != null) {
      parts.add(facts.term(term, locale));
    }
    Integer days = fact.decisionWorkingDays();
    if (days != null) {
      parts.add(facts.workingDays(days, locale));
    }
    String condition = fact.condition().getOrDefault(locale, "");
    if (!condition.isEmpty()) {
      parts.add(condition);
    }
    String group = fact.group().isEmpty() ? "" : facts.groupName(fact.group(), locale) + ": ";
    return group + String.join(", ", parts);
  }

  String value(Fact fact, FactValue value, FactForm form) {
    return facts.text(fact.kind(), value, locale, form);
  }

  /** A visa rule in one line. */
  String rule(VisaRule rule) {
    String regime =
        get(
            switch (rule.regime()) {
              case VISA_FREE -> "visa-free";
              case E_VISA -> "e-visa";
              case ARRIVAL_OR_E_VISA -> "arrival-or-e-visa";
              case CONSULAR_VISA -> "consular-visa";
              case UNKNOWN -> "unknown";
            });
    Integer days = rule.maxStayDays();
    if (days == null) {
      return regime;
    }
    String stay =
        switch (rule.stayCount()) {
          case PER_STAY -> "stay";
          case PER_CALENDAR_YEAR -> "stay.year";
        };
    return regime + get(stay, facts.term(Period.ofDays(days), locale));
  }

  String visa(String country) {
    return get("visa", country);
  }

  /**
   * The change as a sentence.
   *
   * @param instead the former value in the form that follows “instead of”; null for rules that need
   *     a sentence of their own
   */
  String sentence(
      LocalDate day, @Nullable String before, @Nullable String after, @Nullable String instead) {
    String date = facts.date(day, locale);
    if (after == null) {
      return get("ended", date, String.valueOf(before));
    } else if (before == null) {
      return get("begun", date, after);
    }
    return instead == null
        ? get("ruled", date, after, before)
        : get("changed", date, after, instead);
  }

  private String get(String key, Object... arguments) {
    String pattern = Objects.requireNonNull(patterns.getProperty(key), key);
    return new MessageFormat(pattern, ULocale.forLanguageTag(locale.tag())).format(arguments);
  }

  private static Properties read(ContentLocale locale) {
    String name = "rules_" + locale.tag() + ".properties";
    try (InputStream stream = RuleWords.class.getResourceAsStream(name)) {
      Properties patterns = new Properties();
      patterns.load(
          new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
