package az.migrationportal.content.decision.quote;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.library.BundledFacts;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals against the tables of the Law on State Duty as they were collected. */
class FeeQuotesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final FeeQuotes quotes = new FeeQuotes(Facts.of(BundledFacts.collection()));

  @ParameterizedTest
  @CsvSource({
    "TRP, P12M, 20, 2, 0, 1, AZN, 300",
    "TRP, P12M, 15, 2, 0, 1, AZN, 420",
    "TRP, P12M, 20, 0, 1, 0, AZN, 40",
    "TRP, P24M, 15, 1, 1, 2, AZN, 840",
    "TRP, P36M, 20, 1, 0, 0, AZN, 360",
    "EXTENSION_OF_STAY, P60D, 1, 1, 0, 1, AZN, 160",
    "EXTENSION_OF_STAY, P30D, 3, 2, 0, 0, AZN, 60",
    "WORK_PERMIT, P12M, 10, 1, 0, 0, AZN, 1400",
    "WORK_PERMIT, P3M, 20, 3, 0, 0, AZN, 1050",
    "E_VISA, P30D, 3, 4, 0, 0, USD, 100"
  })
  void people_are_added_up(
      QuoteSubject subject,
      String term,
      int speed,
      int adults,
      int students,
      int minors,
      String currency,
      long total) {
    Quote quote =
        quotes.of(
            new QuoteQuestion(
                subject,
                Period.parse(term),
                speed,
                Map.of("adult", adults, "student", students, "minor", minors),
                DAY));
    assertThat(quote.complete()).isTrue();
    assertThat(quote.totals()).isEqualTo(Map.of(currency, total));
  }

  @Test
  void what_is_not_said_is_the_shortest_term_and_the_slowest_decision() {
    Quote quote = quotes.of(question(QuoteSubject.TRP, Map.of("adult", 1)));
    assertThat(quote.term()).isEqualTo(Period.ofMonths(3));
    assertThat(quote.speed()).isEqualTo(20);
    assertThat(quote.totals()).containsEntry("AZN", 30L);
    assertThat(quote.otherSpeeds()).isEqualTo(Map.of(15, Map.of("AZN", 40L)));
    assertThat(quote.terms()).hasSize(7);
  }

  @Test
  void a_permanent_permit_has_one_term_and_no_speed() {
    Quote quote = quotes.of(question(QuoteSubject.PRP, Map.of("adult", 2, "minor", 1)));
    assertThat(quote.totals()).containsEntry("AZN", 750L);
    assertThat(quote.speed()).isNull();
    assertThat(quotes.of(question(QuoteSubject.RECOGNITION, Map.of("adult", 1))).totals())
        .containsEntry("AZN", 250L);
  }

  @Test
  void what_no_source_gives_is_missing_and_not_guessed() {
    Quote quote =
        quotes.of(
            new QuoteQuestion(
                QuoteSubject.TRP, Period.ofMonths(6), 20, Map.of("student", 1, "adult", 1), DAY));
    assertThat(quote.missing()).containsExactly("student");
    assertThat(quote.complete()).isFalse();
    assertThat(quote.totals()).containsEntry("AZN", 60L);
  }

  @Test
  void rates_are_those_of_the_day_asked_for() {
    assertThat(
            quotes
                .of(
                    new QuoteQuestion(
                        QuoteSubject.WORK_PERMIT,
                        Period.ofMonths(12),
                        20,
                        Map.of("adult", 1),
                        LocalDate.of(2019, 11, 15)))
                .complete())
        .isFalse();
    assertThat(
            quotes
                .of(
                    new QuoteQuestion(
                        QuoteSubject.RECOGNITION,
                        null,
                        null,
                        Map.of("adult", 1),
                        LocalDate.of(2020, 6, 1)))
                .totals())
        .isNotEmpty();
  }

  private static QuoteQuestion question(QuoteSubject subject, Map<String, Integer> people) {
    return new QuoteQuestion(subject, null, null, people, DAY);
  }
}
