package az.migrationportal.content.history;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts and visa rules say something else from a day on. The days come from the periods of
 * validity, so that they are as exact for the future as for the past; where no source gives the
 * first day of a rule, it has no day of change and is not told.
 */
@ApplicationScoped
public class RuleHistory {

  private static final Comparator<RuleChange> ORDER =
      Comparator.comparing(RuleChange::day)
          .thenComparing(RuleChange::kind)
          .thenComparing(RuleChange::key);

  private final Facts facts;
  private final Countries countries;
  private final FactText text;

  @Inject
  public RuleHistory(Facts facts, Countries countries, FactText text) {
    this.facts = facts;
    this.countries = countries;
    this.text = text;
  }

  RuleHistory() {
    this(FactCollection.empty());
  }

  private RuleHistory(FactCollection none) {
    this(Facts.of(none), Countries.of(none), new FactText(Facts.of(none), LegalActs.of(none)));
  }

  /**
   * The changes after the earlier day, up to and with the later one, in the order of their days.
   *
   * @param one either of the two days
   * @param other the other; the order does not matter
   */
  public List<RuleChange> between(LocalDate one, LocalDate other, ContentLocale locale) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    RuleWords words = new RuleWords(text, locale);
    List<RuleChange> changes = new ArrayList<>();
    for (Fact fact : facts.all()) {
      for (LocalDate day : days(fact.values().stream().flatMap(RuleHistory::ends), from, to)) {
        change(fact, day, words).ifPresent(changes::add);
      }
    }
    for (Country country : countries.all()) {
      for (LocalDate day : days(country.rules().stream().flatMap(RuleHistory::ends), from, to)) {
        change(country, day, locale, words).ifPresent(changes::add);
      }
    }
    changes.sort(ORDER);
    return List.copyOf(changes);
  }

  private static Optional<RuleChange> change(Fact fact, LocalDate day, RuleWords words) {
    FactValue before = fact.on(day.minusDays(1)).orElse(null);
    FactValue after = fact.on(day).orElse(null);
    String old = before == null ? null : words.value(fact, before, FactForm.PLAIN);
    String young = after == null ? null : words.value(fact, after, FactForm.PLAIN);
    String instead = before == null ? null : words.value(fact, before, FactForm.GENITIVE);
    return Objects.equals(old, young)
        ? Optional.empty()
        : Optional.of(
            new RuleChange(
                day,
                RuleKind.FACT,
                fact.key().value(),
                words.subject(fact),
                old,
                young,
                words.sentence(day, old, young, instead)));
  }

  private static Optional<RuleChange> change(
      Country country, LocalDate day, ContentLocale locale, RuleWords words) {
    String old = country.on(day.minusDays(1)).map(words::rule).orElse(null);
    String young = country.on(day).map(words::rule).orElse(null);
    return Objects.equals(old, young)
        ? Optional.empty()
        : Optional.of(
            new RuleChange(
                day,
                RuleKind.VISA_RULE,
                country.key().value(),
                words.visa(country.name().getOrDefault(locale, country.iso2())),
                old,
                young,
                words.sentence(day, old, young, null)));
  }

  private static Set<LocalDate> days(Stream<LocalDate> ends, LocalDate from, LocalDate to) {
    Set<LocalDate> days = new TreeSet<>();
    ends.filter(day -> day.isAfter(from) && !day.isAfter(to)).forEach(days::add);
    return days;
  }

  private static Stream<LocalDate> ends(FactValue value) {
    return present(value.validFrom(), value.validUntil());
  }

  private static Stream<LocalDate> ends(VisaRule rule) {
    return present(rule.validFrom(), rule.validUntil());
  }

  private static Stream<LocalDate> present(@Nullable LocalDate from, @Nullable LocalDate until) {
    return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(until));
  }
}
