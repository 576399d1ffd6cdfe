package az.migrationportal.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.delivery.FactJson;
import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.content.decision.AnswerReading;
import az.migrationportal.content.decision.Answers;
import az.migrationportal.content.decision.CompiledDecision;
import az.migrationportal.content.decision.DecisionCompiler;
import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.decision.InvalidDecision;
import az.migrationportal.content.decision.LiveRevision;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.wording.FactText;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapesOfDecisionsTest {
  static final Decision DECISION =
      DecisionFile.read(
          "stay",
          """
          key: stay
          path: {az: a, en: stay, ru: c}
          title: {az: a, en: "How long?", ru: c}
          summary: {az: a, en: b, ru: c}
          audience: [foreigners]
          verifiedOn: 2026-11-01
          questions:
            - key: guest
              kind: choice
              text: {az: a, en: "Are you a guest?", ru: c}
              name: {az: a, en: Guest, ru: c}
              options:
                - key: 'yes'
                  label: {az: a, en: 'Yes', ru: c}
                - key: 'no'
                  label: {az: a, en: 'No', ru: c}
            - key: days
              kind: number
              unit: day
              min: 1
              max: 90
              text: {az: a, en: b, ru: c}
              name: {az: a, en: b, ru: c}
            - key: hotel
              kind: choices
              assumed: none
              text: {az: a, en: b, ru: c}
              name: {az: a, en: b, ru: c}
              options:
                - {key: big, label: {az: a, en: Big, ru: c}}
                - {key: new, label: {az: a, en: New, ru: c}}
          reasons:
            so:
              of: [days]
              legalBasis: [migration-code 21]
              title: {az: a, en: "{answer:days}", ru: c}
              text: {az: a, en: "You stay **{days:days}**.", ru: c}
          outcomes:
            - key: free
              when: guest == 'no' || days <= 15
              title: {az: a, en: Nothing to do, ru: c}
              lead: {az: a, en: b, ru: c}
              data: {most: days}
              because: [so]
              steps: [{title: {az: a, en: b, ru: c}}]
              apply: {label: {az: a, en: b, ru: c}, href: "https://example.org/"}
            - key: register
              when: guest == 'yes' && days > 15 && !('big' in hotel)
              title: {az: a, en: Register, ru: c}
              lead: {az: a, en: b, ru: c}
              because: [so]
            - key: hotel-does
              when: guest == 'yes' && days > 15 && 'big' in hotel
              title: {az: a, en: The hotel does it, ru: c}
              lead: {az: a, en: b, ru: c}
              because: [so]
          """);
  private static final LiveRevision LIVE =
      new LiveRevision(3, Instant.EPOCH, "A note.", LocalDate.of(2025, 1, 1));
  private static final FactText WORDS =
      new FactText(Facts.of(FactCollection.empty()), LegalActs.of(FactCollection.empty()));
  private static final Countries COUNTRIES = Countries.of(FactCollection.empty());

  @Test
  void a_model_is_told_as_described() throws IOException {
    DecisionJson json = new DecisionJson(text(), ContentLocale.EN);
    assertThat(new Shapes().faults("Decision", json.model(DECISION, LIVE))).isEmpty();
    assertThat(new Shapes().faults("DecisionCard", json.card(DECISION))).isEmpty();
    assertThat(json.model(DECISION, null).getString("title")).isEqualTo("How long?");
  }

  @Test
  void a_complete_evaluation_is_told_as_described() throws IOException {
    JsonObject json = evaluated(Map.of("guest", "yes", "days", "20"));
    assertThat(new Shapes().faults("Evaluation", json)).isEmpty();
    assertThat(json.getBoolean("complete")).isTrue();
    assertThat(json.getJsonObject("outcome").getString("key")).isEqualTo("register");
    assertThat(json.isNull("next")).isTrue();
    JsonObject ground = json.getJsonArray("because").getJsonObject(0);
    assertThat(ground.getString("title")).isEqualTo("20\u00a0days");
    assertThat(ground.getString("html")).contains("<strong>20");
    assertThat(ground.getJsonArray("legalBasis")).hasSize(1);
    assertThat(json.getJsonArray("wouldChange"))
        .extracting(change -> change.asJsonObject().getString("value"))
        .containsExactly("no", "15", "big");
  }

  @Test
  void the_data_of_an_outcome_stands_beside_its_key() throws IOException {
    JsonObject json = evaluated(Map.of("guest", "no", "days", "20"));
    assertThat(json.getJsonObject("outcome").getInt("most")).isEqualTo(20);
    assertThat(new Shapes().faults("Evaluation", json)).isEmpty();
  }

  @Test
  void an_unfinished_one_names_the_next_question() throws IOException {
    JsonObject json = evaluated(Map.of("guest", "yes"));
    assertThat(new Shapes().faults("Evaluation", json)).isEmpty();
    assertThat(json.getBoolean("complete")).isFalse();
    assertThat(json.isNull("outcome")).isTrue();
    assertThat(json.getJsonObject("next").getString("key")).isEqualTo("days");
  }

  private static JsonObject evaluated(Map<String, String> typed) {
    try {
      CompiledDecision compiled = DecisionCompiler.compile(DECISION, DecisionData.NONE);
      Answers answers = AnswerReading.of(DECISION, COUNTRIES, typed).answers();
      return new EvaluationJson(
              text(),
              ContentLocale.EN,
              new FactJson(WORDS, LocalDate.of(2026, 12, 1)),
              Facts.of(FactCollection.empty()),
              compiled.on(LocalDate.of(2026, 12, 1), DecisionData.NONE).evaluate(answers, true))
          .json();
    } catch (InvalidDecision e) {
      throw new IllegalStateException(e);
    }
  }

  private static DecisionText text() {
    return new DecisionText(
        WORDS,
        ContentLocale.EN,
        LocalDate.of(2026, 12, 1),
        new LinkTargets() {
          @Override
          public Optional<String> item(ItemKey key) {
            return Optional.empty();
          }

          @Override
          public Optional<String> country(String iso2) {
            return Optional.empty();
          }
        },
        new AnswerText(WORDS, COUNTRIES));
  }
}
