package az.migrationportal.content.amendment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.type.InvalidFields;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactDocumentsTest {
  private static final FactCollection LIBRARY = BundledFacts.collection();
  private static final FactKey KEY = new FactKey("tea-fee");
  private static final FactDocuments DOCUMENTS =
      new FactDocuments(
          Facts.of(LIBRARY),
          LegalActs.of(LIBRARY),
          new BakuDay(Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC)));

  private static final String FEE =
      """
      {"kind": "fee", "group": "trp", "line": 3, "audience": "adult", "term": "P1Y",
       "decisionWorkingDays": 20, "label": {"az": "Rüsum", "en": "Duty", "ru": "Пошлина"},
       "condition": {"az": "İlk dəfə", "en": "The first time", "ru": "Впервые"},
       "values": [
        {"amount": 30, "currency": "AZN", "validUntil": "2027-01-01",
         "legalBasis": ["migration-code 45.1"], "sources": ["https://tea.example/"],
         "verifiedOn": "2026-11-01", "reviewBy": "2027-02-01", "confidence": "high"},
        {"amount": 40, "amountTo": 50, "currency": "AZN", "validFrom": "2027-01-01",
         "legalBasis": [], "sources": ["https://tea.example/"],
         "verifiedOn": "2026-11-01", "confidence": "high"}]}
      """;

  private static final String RULES =
      """
      {"rules": [{"regime": "visa-free", "maxStayDays": 90, "window": {"days": 90, "inDays": 180},
        "validFrom": "2026-01-01", "legalBasis": [], "sources": ["https://tea.example/"],
        "verifiedOn": "2026-11-01", "confidence": "medium"}]}
      """;

  @Test
  void every_fact_of_the_library_is_a_sound_document_and_comes_back_the_same() {
    for (Fact fact : LIBRARY.facts()) {
      JsonObject document = FactDocuments.of(fact);
      assertThatCode(() -> assertThat(DOCUMENTS.fact(fact.key(), document)).isEqualTo(fact))
          .as(fact.key().value())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void every_visa_rule_of_the_library_is_a_sound_document_and_comes_back_the_same() {
    for (Country country : LIBRARY.countries()) {
      JsonObject document = FactDocuments.of(country);
      assertThatCode(() -> assertThat(DOCUMENTS.rules(document)).isEqualTo(country.rules()))
          .as(country.iso2())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void what_is_left_out_gets_its_preset() {
    Fact fact = DOCUMENTS.fact(KEY, FactDocuments.json(FEE));
    assertThat(fact.values().get(1).reviewBy()).hasToString("2027-02-01");
    String kept = DOCUMENTS.kept(FactSubject.fact(KEY), FactDocuments.json(FEE));
    assertThat(DOCUMENTS.kept(FactSubject.fact(KEY), FactDocuments.json(kept))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"kind\": \"fee\"' | '\"kind\": \"bribe\"' | /kind | not-an-option",
        "'\"kind\": \"fee\",' | '' | /kind | required",
        "'\"group\": \"trp\"' | '\"group\": \"no-such\"' | /group | not-an-option",
        "'\"audience\": \"adult\"' | '\"audience\": \"cats\"' | /audience | not-an-option",
        "'\"term\": \"P1Y\"' | '\"term\": \"one year\"' | /term | not-a-term",
        "'\"term\": \"P1Y\"' | '\"term\": \"P0D\"' | /term | not-a-term",
        "'\"line\": 3' | '\"line\": 3.5' | /line | wrong-kind",
        "'\"line\": 3' | '\"line\": -1' | /line | out-of-bounds",
        "'\"line\": 3' | '\"line\": 1e400' | /line | wrong-kind",
        "'\"line\": 3' | '\"lines\": 3' | /lines | unknown-field",
        "', \"ru\": \"Пошлина\"' | '' | /label/ru | required",
        "'\"az\": \"İlk dəfə\", ' | '' | /condition/az | required",
        "'\"amount\": 30, ' | '' | /values/0/amount | required",
        "'\"amount\": 30' | '\"amount\": \"30\"' | /values/0/amount | wrong-kind",
        "'\"amount\": 30' | '\"amount\": -5' | /values/0/amount | out-of-bounds",
        "'\"amountTo\": 50' | '\"amountTo\": 40' | /values/1/amountTo | range-goes-down",
        "'30, \"currency\": \"AZN\"' | '30' | /values/0/currency | required",
        "'30, \"currency\": \"AZN\"' | '30, \"currency\": \"QQQ\"' | /values/0/currency | not-an-option",
        "'\"amount\": 30' | '\"amount\": 30, \"unit\": \"day\"' | /values/0/unit | not-for-this-kind",
        "'\"validUntil\": \"2027-01-01\"' | '\"validUntil\": \"2027-01-02\"' | /values/1 | periods-overlap",
        "'\"validUntil\": \"2027-01-01\",' | '' | /values/1 | periods-overlap",
        "'\"validUntil\": \"2027-01-01\"' | '\"validUntil\": \"soon\"' | /values/0/validUntil | not-a-date",
        "'30, \"currency\": \"AZN\", ' | '30, \"currency\": \"AZN\", \"validFrom\": \"2027-06-01\", ' | /values/0/validUntil | ends-before-it-begins",
        "'migration-code 45.1' | 'no-such-law 1' | /values/0/legalBasis/0 | unknown-law",
        "'migration-code 45.1' | '§ 45' | /values/0/legalBasis/0 | not-a-legal-reference",
        "'\"legalBasis\": [], \"sources\": [\"https://tea.example/\"]' | '\"sources\": []' | /values/1/sources | required",
        "'\"reviewBy\": \"2027-02-01\"' | '\"reviewBy\": \"2026-11-01\"' | /values/0/reviewBy | review-out-of-time",
        "'\"reviewBy\": \"2027-02-01\"' | '\"reviewBy\": \"2027-12-01\"' | /values/0/reviewBy | review-out-of-time",
        "'\"confidence\": \"high\"}]' | '\"confidence\": \"sure\"}]' | /values/1/confidence | not-an-option",
        "'\"confidence\": \"high\"}]' | '\"confidence\": \"not-found\"}]' | /values/1/amount | not-for-this-kind"
      })
  void what_a_reader_could_not_be_shown_is_refused_at_its_place(
      String words, String others, String place, String rule) {
    String faulty = FEE.replace(words, others);
    assertThat(faulty).isNotEqualTo(FEE);
    assertThatThrownBy(() -> DOCUMENTS.fact(KEY, FactDocuments.json(faulty)))
        .isInstanceOfSatisfying(
            InvalidFields.class,
            refused ->
                assertThat(refused.violations())
                    .anySatisfy(
                        violation -> {
                          assertThat(violation.field()).isEqualTo(place);
                          assertThat(violation.rule()).isEqualTo(rule);
                        }));
  }

  @Test
  void a_figure_that_somebody_will_check_tomorrow_is_refused() {
    String faulty =
        FEE.replace("\"verifiedOn\": \"2026-11-01\", \"c", "\"verifiedOn\": \"2026-11-26\", \"c");
    assertThatThrownBy(() -> DOCUMENTS.fact(KEY, FactDocuments.json(faulty)))
        .isInstanceOfSatisfying(
            InvalidFields.class,
            refused ->
                assertThat(refused.violations())
                    .singleElement()
                    .satisfies(found -> assertThat(found.rule()).isEqualTo("day-to-come")));
  }

  @Test
  void a_fact_without_a_value_is_refused() {
    JsonObject empty =
        FactDocuments.json(FEE.substring(0, FEE.indexOf("\"values\"")) + "\"values\": []}");
    assertThatThrownBy(() -> DOCUMENTS.fact(KEY, empty))
        .isInstanceOfSatisfying(
            InvalidFields.class,
            refused ->
                assertThat(refused.violations())
                    .singleElement()
                    .satisfies(found -> assertThat(found.field()).isEqualTo("/values")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"maxStayDays\": 90, ' | '' | /rules/0/maxStayDays | required",
        "'\"inDays\": 180' | '\"inDays\": 90' | /rules/0/window/inDays | range-goes-down",
        "'visa-free' | 'unknown' | /rules/0/note | required",
        "'visa-free' | 'open-door' | /rules/0/regime | not-an-option",
        "'\"validFrom\"' | '\"stayCount\": \"per-moon\", \"validFrom\"' | /rules/0/stayCount | not-an-option",
        "'\"validFrom\"' | '\"purposes\": [\"Tourism!\"], \"validFrom\"' | /rules/0/purposes/0 | not-an-option",
        "'\"validFrom\"' | '\"note\": {\"en\": \"Ask.\"}, \"validFrom\"' | /rules/0/note/az | required",
        "'{\"rules\"' | '{\"rule\"' | /rules | required"
      })
  void a_visa_rule_is_refused_at_its_place(String words, String others, String place, String rule) {
    String faulty = RULES.replace(words, others);
    assertThat(faulty).isNotEqualTo(RULES);
    assertThatThrownBy(() -> DOCUMENTS.rules(FactDocuments.json(faulty)))
        .isInstanceOfSatisfying(
            InvalidFields.class,
            refused ->
                assertThat(refused.violations())
                    .anySatisfy(
                        violation -> {
                          assertThat(violation.field()).isEqualTo(place);
                          assertThat(violation.rule()).isEqualTo(rule);
                        }));
  }

  @Test
  void only_a_label_and_a_place_in_a_table_are_no_figure() {
    String kept = DOCUMENTS.kept(FactSubject.fact(KEY), FactDocuments.json(FEE));
    assertThat(FactDocuments.changesFigure(kept, kept.replace("Duty", "State duty"))).isFalse();
    assertThat(FactDocuments.changesFigure(kept, kept.replace("\"line\":3", "\"line\":4")))
        .isFalse();
    assertThat(FactDocuments.changesFigure(kept, kept.replace("\"amount\":30", "\"amount\":31")))
        .isTrue();
    assertThat(FactDocuments.changesFigure(kept, kept.replace("The first", "The second"))).isTrue();
    assertThat(
            FactDocuments.changesFigure(
                kept, kept.replace("verifiedOn\":\"2026-11-01", "verifiedOn\":\"2026-11-02")))
        .isTrue();
  }

  @Test
  void periods_are_compared_by_their_first_day() {
    String later = FEE.replace("\"amount\": 40", "\"amount\": 45");
    assertThat(DocumentDifference.between(FactDocuments.json(FEE), FactDocuments.json(later)))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.place()).isEqualTo("/values/2027-01-01/amount");
              assertThat(String.valueOf(change.before())).isEqualTo("40");
              assertThat(String.valueOf(change.after())).isEqualTo("45");
            });
    assertThat(DocumentDifference.between(FactDocuments.json(FEE), FactDocuments.json(FEE)))
        .isEmpty();
  }
}
