package az.migrationportal.api.alert;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.DecisionCompiler;
import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.decision.InvalidDecision;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.registration.alert.KnownOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeDigestTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private static final Countries COUNTRIES = Countries.of(FactCollection.empty());
  private static final String STEP =
      """
          steps:
            - title: {az: Qeydiyyat, en: Register, ru: c}
              text: {az: "{fact:term}", en: "within {fact:term}", ru: "{fact:term}"}
      """;

  @Test
  void other_words_ask_nothing_else() throws InvalidDecision {
    assertThat(outcome(STEP, 15, "20"))
        .matches(same -> same.asksTheSameAs(known(STEP.replace("Register", "Enrol"), 15, "20")));
  }

  @Test
  void the_language_does_not_matter() throws InvalidDecision {
    assertThat(outcome(STEP, 15, "20", ContentLocale.AZ).digest())
        .isEqualTo(outcome(STEP, 15, "20", ContentLocale.RU).digest());
  }

  @Test
  void another_figure_in_a_step_asks_something_else() throws InvalidDecision {
    assertThat(outcome(STEP, 15, "20").asksTheSameAs(outcome(STEP, 10, "20"))).isFalse();
  }

  @Test
  void one_step_more_asks_something_else() throws InvalidDecision {
    String more = STEP + "      - title: {az: b, en: Pay, ru: d}\n";
    assertThat(outcome(STEP, 15, "20").asksTheSameAs(outcome(more, 15, "20"))).isFalse();
  }

  @Test
  void another_condition_of_a_step_asks_something_else() throws InvalidDecision {
    String other = STEP + "        when: days > 1\n";
    assertThat(outcome(STEP, 15, "20").asksTheSameAs(outcome(other, 15, "20"))).isFalse();
  }

  @Test
  void another_outcome_asks_something_else_and_none_has_no_key() throws InvalidDecision {
    KnownOutcome longer = outcome(STEP, 15, "20");
    KnownOutcome shorter = outcome(STEP, 15, "2");
    assertThat(longer.key()).isEqualTo("register");
    assertThat(shorter.key()).isEqualTo("free");
    assertThat(longer.asksTheSameAs(shorter)).isFalse();
    KnownOutcome none = outcome(STEP, 15, "");
    assertThat(none.key()).isEmpty();
    assertThat(none.title()).contains("no longer lead to one result");
  }

  @Test
  void what_to_do_is_told_in_plain_words() throws InvalidDecision {
    KnownOutcome outcome = outcome(STEP, 15, "20");
    assertThat(outcome.decision()).isEqualTo("How long?");
    assertThat(outcome.title()).isEqualTo("Register within 15\u00a0days");
    assertThat(outcome.steps()).containsExactly("Register");
  }

  private static KnownOutcome known(String steps, long days, String stay) {
    try {
      return outcome(steps, days, stay);
    } catch (InvalidDecision e) {
      throw new AssertionError(e);
    }
  }

  private static KnownOutcome outcome(String steps, long days, String stay) throws InvalidDecision {
    return outcome(steps, days, stay, ContentLocale.EN);
  }

  private static KnownOutcome outcome(String steps, long days, String stay, ContentLocale locale)
      throws InvalidDecision {
    Facts facts = Facts.of(new FactCollection(List.of(), List.of(term(days)), List.of()));
    FactText words = new FactText(facts, LegalActs.of(FactCollection.empty()));
    Decision decision = DecisionFile.read("stay", file(steps));
    DecisionData data = new DecisionData(facts, COUNTRIES);
    Map<String, String> typed = stay.isEmpty() ? Map.of() : Map.of("days", stay);
    DecisionText text =
        new DecisionText(words, locale, DAY, new NoLinks(), new AnswerText(words, COUNTRIES));
    return new OutcomeWording(text, words, facts, new Deadlines(facts), locale)
        .of(
            DecisionCompiler.compile(decision, data)
                .on(DAY, data)
                .evaluateOnly(AnswerReading.of(decision, COUNTRIES, typed).answers(), true));
  }

  private static String file(String steps) {
    return """
        key: stay
        path: {az: a, en: stay, ru: c}
        title: {az: a, en: "How long?", ru: c}
        summary: {az: a, en: b, ru: c}
        audience: [foreigners]
        verifiedOn: 2026-11-01
        questions:
          - key: days
            kind: number
            unit: day
            min: 1
            max: 90
            text: {az: a, en: b, ru: c}
            name: {az: a, en: b, ru: c}
        reasons:
          so:
            of: [days]
            legalBasis: [migration-code 21]
            title: {az: a, en: b, ru: c}
            text: {az: a, en: b, ru: c}
        outcomes:
          - key: free
            when: days <= 15
            title: {az: a, en: Nothing to do, ru: c}
            lead: {az: a, en: b, ru: c}
            because: [so]
          - key: register
            when: days > 15
            title: {az: a, en: "Register within {fact:term}", ru: c}
            lead: {az: a, en: b, ru: c}
            because: [so]
        """
        + steps;
  }

  private static Fact term(long days) {
    return new Fact(
        new FactKey("term"),
        FactKind.DURATION,
        "",
        0,
        Map.of(ContentLocale.EN, "Term"),
        Map.of(),
        "",
        null,
        null,
        List.of(
            new FactValue(
                days,
                null,
                null,
                FactUnit.DAY,
                null,
                null,
                null,
                LocalDate.parse("2020-01-01"),
                null,
                List.of(),
                List.of(),
                null,
                DAY,
                DAY,
                Confidence.HIGH)));
  }

  private static final class NoLinks implements LinkTargets {
    @Override
    public Optional<String> item(ItemKey key) {
      return Optional.empty();
    }

    @Override
    public Optional<String> country(String iso2) {
      return Optional.empty();
    }
  }
}
