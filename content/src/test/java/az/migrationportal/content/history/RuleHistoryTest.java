package az.migrationportal.content.history;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleHistoryTest {
  private static final LocalDate TURN = LocalDate.of(2025, 1, 1);
  private static final LocalDate BEFORE = LocalDate.of(2024, 6, 1);
  private static final LocalDate AFTER = LocalDate.of(2025, 6, 1);

  @ParameterizedTest
  @CsvSource({
    "EN, From 1 January 2025: 15 days instead of 3 days.",
    "AZ, 1 yanvar 2025 tarixindən: 3 gün əvəzinə 15 gün.",
    "RU, С 1 января 2025 г.: 15 дней вместо 3 дней."
  })
  void a_change_of_a_term_is_a_sentence_in_plain_words(ContentLocale locale, String sentence) {
    List<RuleChange> changes =
        history(term(value(3, null, TURN), value(15, TURN, null))).between(BEFORE, AFTER, locale);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).day()).isEqualTo(TURN);
    assertThat(changes.get(0).sentence().replace('\u00a0', ' ')).isEqualTo(sentence);
  }

  @Test
  void the_day_of_the_change_is_between_a_day_before_it_and_itself_and_not_after() {
    RuleHistory history = history(term(value(3, null, TURN), value(15, TURN, null)));
    assertThat(history.between(TURN.minusDays(1), TURN, ContentLocale.EN)).hasSize(1);
    assertThat(history.between(TURN, AFTER, ContentLocale.EN)).isEmpty();
    assertThat(history.between(BEFORE, TURN.minusDays(1), ContentLocale.EN)).isEmpty();
  }

  @Test
  void the_order_of_the_days_does_not_matter() {
    RuleHistory history = history(term(value(3, null, TURN), value(15, TURN, null)));
    assertThat(history.between(AFTER, BEFORE, ContentLocale.EN))
        .isEqualTo(history.between(BEFORE, AFTER, ContentLocale.EN));
  }

  @Test
  void a_rule_that_begins_or_ends_without_another_says_so() {
    RuleHistory history = history(term(value(3, TURN, AFTER)));
    assertThat(history.between(BEFORE, AFTER, ContentLocale.EN))
        .extracting(change -> change.sentence().replace('\u00a0', ' '))
        .containsExactly(
            "From 1 January 2025: 3 days.",
            "From 1 June 2025 no longer in force. Until then: 3 days.");
  }

  @Test
  void a_new_source_for_the_same_value_is_no_change() {
    assertThat(
            history(term(value(3, null, TURN), value(3, TURN, null)))
                .between(BEFORE, AFTER, ContentLocale.EN))
        .isEmpty();
  }

  @Test
  void a_visa_rule_of_the_future_is_told_with_the_one_that_ends() {
    Country country =
        new Country(
            "QA",
            new ItemKey("country-qatar"),
            Map.of(ContentLocale.EN, "Qatar"),
            Map.of(),
            List.of(
                rule(VisaRegime.VISA_FREE, 30, null, AFTER),
                rule(VisaRegime.E_VISA, null, AFTER, null)));
    FactCollection collection = new FactCollection(List.of(), List.of(), List.of(country));
    assertThat(history(collection).between(BEFORE, AFTER, ContentLocale.EN))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(RuleKind.VISA_RULE);
              assertThat(change.key()).isEqualTo("country-qatar");
              assertThat(change.subject()).isEqualTo("Visa rule: Qatar");
              assertThat(change.sentence().replace('\u00a0', ' '))
                  .isEqualTo(
                      "From 1 June 2025: e-visa. Until then: no visa, at most 30 days each time.");
            });
  }

  @ParameterizedTest
  @EnumSource
  void the_library_tells_the_turn_of_the_russian_rule_and_the_end_of_the_gulf_rule(
      ContentLocale locale) {
    List<RuleChange> changes =
        history(BundledFacts.collection())
            .between(LocalDate.of(2024, 12, 1), LocalDate.of(2027, 12, 31), locale);
    assertThat(changes)
        .anyMatch(change -> change.key().equals("country-russia") && change.day().equals(TURN))
        .anyMatch(
            change ->
                change.key().equals("country-saudi-arabia")
                    && change.day().equals(LocalDate.of(2027, 2, 15)))
        .allSatisfy(change -> assertThat(change.sentence()).isNotBlank().doesNotContain("{"));
  }

  private static RuleHistory history(Fact fact) {
    return history(new FactCollection(List.of(), List.of(fact), List.of()));
  }

  private static RuleHistory history(FactCollection collection) {
    Facts facts = Facts.of(collection);
    return new RuleHistory(
        facts, Countries.of(collection), new FactText(facts, LegalActs.of(collection)));
  }

  private static Fact term(FactValue... values) {
    return new Fact(
        new FactKey("registration-deadline"),
        FactKind.DURATION,
        "",
        0,
        Map.of(ContentLocale.EN, "Time to register"),
        Map.of(),
        "",
        null,
        null,
        List.of(values));
  }

  private static FactValue value(long days, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new FactValue(
        days,
        null,
        null,
        FactUnit.DAY,
        null,
        null,
        null,
        from,
        until,
        List.of(),
        List.of("https://example.org/"),
        null,
        BEFORE,
        AFTER,
        Confidence.HIGH);
  }

  private static VisaRule rule(
      VisaRegime regime,
      @Nullable Integer days,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new VisaRule(
        regime,
        days,
        null,
        null,
        List.of(),
        List.of(),
        from,
        until,
        Map.of(),
        List.of(),
        List.of(),
        BEFORE,
        AFTER,
        Confidence.HIGH);
  }
}
