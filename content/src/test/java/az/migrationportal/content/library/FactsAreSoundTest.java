package az.migrationportal.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactForm;
import az.migrationportal.content.wording.FactText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every value has its period, source, days and what its kind needs. */
class FactsAreSoundTest {

  private static final Set<String> AUDIENCES = Set.of("adult", "minor", "student", "everyone");

  @Test
  void every_value_has_its_source_its_days_and_what_its_kind_needs() {
    assertThat(broken(Library.bundled().facts())).isEmpty();
  }

  @Test
  void a_value_of_low_confidence_is_shown_with_a_warning_and_a_missing_one_as_being_checked() {
    assertThat(withoutWarning(Library.bundled().facts())).isEmpty();
  }

  static List<String> broken(FactCollection facts) {
    List<String> broken = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      labels(broken, fact);
      periods(broken, fact.key().value(), fact.values().stream().map(Period::of).toList());
      for (FactValue value : fact.values()) {
        String key = fact.key().value();
        List<String> sources =
            value.confidence() == Confidence.NOT_FOUND ? List.of("none") : value.sources();
        days(broken, key, sources, value.verifiedOn(), value.reviewBy());
        if (!hasWhatItsKindNeeds(fact.kind(), value)) {
          broken.add(key + " lacks what a " + fact.kind() + " needs");
        }
      }
    }
    for (Country country : facts.countries()) {
      String key = country.key().value();
      periods(broken, key, country.rules().stream().map(Period::of).toList());
      for (VisaRule rule : country.rules()) {
        days(broken, key, rule.sources(), rule.verifiedOn(), rule.reviewBy());
        boolean free = rule.regime() == VisaRegime.VISA_FREE;
        if (free && rule.maxStayDays() == null) {
          broken.add(key + " is visa-free for an unknown time");
        }
        if (rule.regime() == VisaRegime.UNKNOWN && rule.note().isEmpty()) {
          broken.add(key + " is unknown and does not say where to ask");
        }
      }
    }
    return broken;
  }

  private static void labels(List<String> broken, Fact fact) {
    for (ContentLocale locale : ContentLocale.values()) {
      if (fact.label().getOrDefault(locale, "").isBlank()) {
        broken.add(fact.key() + " has no label in " + locale.tag());
      }
    }
    boolean inTable = !fact.group().isEmpty();
    if (inTable && !AUDIENCES.contains(fact.audience())) {
      broken.add(fact.key() + " is for nobody: " + fact.audience());
    }
    if (fact.values().isEmpty()) {
      broken.add(fact.key() + " has no value");
    }
  }

  private record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    static Period of(FactValue value) {
      return new Period(value.validFrom(), value.validUntil());
    }

    static Period of(VisaRule rule) {
      return new Period(rule.validFrom(), rule.validUntil());
    }

    LocalDate start() {
      return Objects.requireNonNullElse(from, LocalDate.MIN);
    }

    LocalDate end() {
      return Objects.requireNonNullElse(until, LocalDate.MAX);
    }

    boolean overlaps(Period other) {
      return start().isBefore(other.end()) && other.start().isBefore(end());
    }
  }

  private static void periods(List<String> broken, String key, List<Period> periods) {
    for (int i = 0; i < periods.size(); i++) {
      if (!periods.get(i).start().isBefore(periods.get(i).end())) {
        broken.add(key + " ends before it begins");
      }
      for (int j = 0; j < i; j++) {
        if (periods.get(i).overlaps(periods.get(j))) {
          broken.add(key + " has two values on one day");
        }
      }
    }
  }

  private static void days(
      List<String> broken, String key, List<String> sources, LocalDate on, LocalDate reviewBy) {
    if (sources.isEmpty() || sources.stream().anyMatch(String::isBlank)) {
      broken.add(key + " has no source");
    }
    if (!reviewBy.isAfter(on) || reviewBy.isAfter(on.plusMonths(6))) {
      broken.add(key + " is reviewed on a wrong day");
    }
  }

  private static boolean hasWhatItsKindNeeds(FactKind kind, FactValue value) {
    Long amount = value.amount();
    Long upper = value.amountTo();
    if (value.confidence() == Confidence.NOT_FOUND) {
      return amount == null && value.date() == null && value.text() == null;
    }
    if (upper != null && (amount == null || upper <= amount)) {
      return false;
    }
    return switch (kind) {
      case FEE, MONEY -> amount != null && amount >= 0 && value.currency() != null;
      case DURATION -> amount != null && amount > 0 && value.unit() != null;
      case COUNT -> amount != null;
      case DATE -> value.date() != null;
      case CONTACT -> value.text() != null;
    };
  }

  static List<String> withoutWarning(FactCollection facts) {
    FactText texts = new FactText(Facts.of(facts), LegalActs.of(facts));
    List<String> broken = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      for (FactValue value : fact.values()) {
        LocalDate on = Objects.requireNonNullElse(value.validFrom(), LocalDate.of(2000, 1, 1));
        for (ContentLocale locale : ContentLocale.values()) {
          String bare = texts.text(fact.kind(), value, locale, FactForm.PLAIN);
          String shown = texts.text(fact.key(), locale, on, FactForm.PLAIN);
          boolean warned = !shown.equals(bare) && shown.startsWith(bare + " (");
          boolean right =
              switch (value.confidence()) {
                case HIGH, MEDIUM -> shown.equals(bare);
                case LOW -> warned;
                case NOT_FOUND -> shown.equals(beingChecked(locale));
              };
          if (!right) {
            broken.add(fact.key() + " reads " + shown);
          }
        }
      }
    }
    return broken;
  }

  private static String beingChecked(ContentLocale locale) {
    return switch (locale) {
      case AZ -> "yoxlanılır";
      case EN -> "being checked";
      case RU -> "уточняется";
    };
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(broken(SmallLibrary.sound().library().facts())).isEmpty();
      assertThat(withoutWarning(SmallLibrary.sound().library().facts())).isEmpty();
    }

    @Test
    void two_values_on_one_day_are_found() {
      assertBroken("validUntil: 2026-01-01", "validUntil: 2026-01-02", "two values on one day");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_found() {
      assertBroken("validUntil: 2026-01-01", "validUntil: 2019-01-01", "ends before it begins");
    }

    @Test
    void a_value_without_a_source_is_found() {
      assertBroken(
          "legalBasis: [tea-code 1]\n        source: [\"https://tea.example/\"]",
          "legalBasis: [tea-code 1]",
          "tea-time has no source");
    }

    @Test
    void a_fee_without_a_currency_is_found() {
      assertBroken("        currency: AZN\n", "", "tea-fee lacks what a FEE needs");
    }

    @Test
    void a_duration_without_a_unit_is_found() {
      assertBroken("amount: 3\n        unit: day", "amount: 3", "lacks what a DURATION needs");
    }

    @Test
    void a_guess_where_nothing_was_found_is_refused() {
      assertBroken("confidence: low", "confidence: not-found", "tea-fee lacks what a FEE needs");
    }

    @Test
    void a_fee_for_an_unknown_audience_is_found() {
      assertBroken("audience: everyone", "audience: cats", "tea-fee is for nobody: cats");
    }

    @Test
    void a_visa_free_rule_without_days_is_found() {
      assertBroken("        maxStayDays: 90\n", "", "is visa-free for an unknown time");
    }

    private static void assertBroken(String words, String others, String finding) {
      FactCollection facts =
          SmallLibrary.sound().replacing("facts/all.yaml", words, others).library().facts();
      assertThat(broken(facts)).singleElement().asString().endsWith(finding);
    }
  }
}
