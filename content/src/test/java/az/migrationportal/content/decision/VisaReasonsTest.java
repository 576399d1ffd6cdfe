package az.migrationportal.content.decision;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Confidence;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said beside the outcome: why, what next, and what would change it. */
class VisaReasonsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private final CompiledDecision visa = LibraryDecisions.compiled("do-i-need-a-visa");

  @Test
  void asks_for_the_passport_first_and_for_nothing_that_cannot_matter() {
    assertThat(next(Map.of())).isEqualTo("nationality");
    assertThat(next(Map.of("nationality", "DE"))).isEqualTo("passport");
    assertThat(evaluate(Map.of("passport", "diplomatic"), false).complete()).isTrue();
    assertThat(next(Map.of("nationality", "TR", "passport", "ordinary"))).isEqualTo("purpose");
    assertThat(evaluate(Map.of("nationality", "BA"), false).complete()).isTrue();
  }

  @Test
  void asks_residents_of_gulf_states_only_while_the_answer_can_matter() {
    Map<String, String> indian =
        Map.of("nationality", "IN", "passport", "ordinary", "purpose", "tourism", "days", "20");
    assertThat(next(indian)).isEqualTo("gulfPermit");
    assertThat(evaluateOn(LocalDate.of(2027, 2, 15), indian, false).complete()).isTrue();
  }

  @Test
  void counts_an_open_question_as_answered_where_it_may_stay_open() {
    Evaluation evaluation =
        evaluate(
            Map.of("nationality", "IN", "passport", "ordinary", "purpose", "tourism", "days", "20"),
            true);
    assertThat(evaluation.outcome()).extracting("key").isEqualTo("e-visa");
    assertThat(evaluation.assumed()).extracting("key").containsExactly("gulfPermit");
    assertThat(changes(evaluation))
        .contains("days=31 consular-visa", "gulfPermit=yes arrival-or-e-visa")
        .contains("purpose=work consular-visa", "purpose=study consular-visa")
        .doesNotContain("purpose=family consular-visa");
  }

  @Test
  void names_the_nearest_length_and_the_day_on_which_the_rule_ends() {
    Evaluation evaluation =
        evaluate(
            Map.of("nationality", "SA", "passport", "ordinary", "purpose", "tourism", "days", "20"),
            true);
    assertThat(evaluation.outcome()).extracting("key").isEqualTo("visa-free");
    assertThat(evaluation.data()).containsEntry("maxStayDays", 30L).containsEntry("maxEntries", 3L);
    assertThat(changes(evaluation))
        .contains("days=31 consular-visa", "2027-02-15 ask-the-authority");
    assertThat(evaluation.because())
        .anySatisfy(ground -> assertThat(ground.validUntil()).contains(LocalDate.of(2027, 2, 15)));
  }

  @Test
  void says_how_sure_it_is_and_when_that_was_checked() {
    Map<String, String> turkish =
        Map.of("nationality", "TR", "passport", "ordinary", "purpose", "tourism", "days", "20");
    assertThat(evaluate(turkish, true).confidence()).isEqualTo(Confidence.HIGH);
    assertThat(evaluate(turkish, true).verifiedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(evaluate(Map.of("nationality", "AM"), true).confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void adds_up_the_days_of_a_calendar_year_for_citizens_of_russia_since_2025() {
    Map<String, String> russian =
        Map.of("nationality", "RU", "passport", "ordinary", "purpose", "family", "days", "60");
    assertThat(evaluate(russian, true).because())
        .extracting(ground -> ground.reason().key())
        .contains("free-length-year");
    assertThat(evaluateOn(LocalDate.of(2024, 12, 31), russian, true).outcome())
        .extracting("key")
        .isEqualTo("ask-the-authority");
  }

  private java.util.List<String> changes(Evaluation evaluation) {
    return evaluation.changes().stream()
        .map(
            change ->
                (change.question() == null ? "" : change.question().key() + "=")
                    + change.value()
                    + " "
                    + (change.outcome() == null ? "" : change.outcome().key()))
        .toList();
  }

  private String next(Map<String, String> typed) {
    var next = evaluate(typed, false).next();
    return next == null ? "" : next.key();
  }

  private Evaluation evaluate(Map<String, String> typed, boolean assuming) {
    return evaluateOn(DAY, typed, assuming);
  }

  private Evaluation evaluateOn(LocalDate day, Map<String, String> typed, boolean assuming) {
    return visa.on(day, LibraryDecisions.DATA)
        .evaluate(LibraryDecisions.answers(visa, typed), assuming);
  }
}
