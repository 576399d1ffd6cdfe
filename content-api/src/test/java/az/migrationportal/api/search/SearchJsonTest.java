package az.migrationportal.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.search.answer.FactAnswer;
import az.migrationportal.search.document.KnownFact;
import az.migrationportal.search.query.FacetCount;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Interpretation;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.search.query.Suggestion;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchJsonTest {

  @Test
  void an_answer_is_told_as_described() throws IOException {
    Hit hit = new Hit("a", "guide", "az", "t", "s", "is-icazesi", List.of("<mark>x</mark>"), "az");
    Interpretation.Step step =
        new Interpretation.Step(Interpretation.Kind.KEYBOARD_LAYOUT, "dbpf", "виза");
    JsonObject json =
        SearchJson.answer(
            new SearchAnswer(
                "dbpf",
                "ru",
                1,
                new Interpretation("виза", List.of(step)),
                List.of(hit),
                Map.of("type", List.of(new FacetCount("guide", 1))),
                "next",
                null));
    assertThat(new Shapes().faults("SearchAnswer", json)).isEmpty();
    assertThat(json.getJsonArray("hits").getJsonObject(0).getString("path"))
        .as("the page that shows the nearest translation in the reader's locale")
        .isEqualTo("/ru/is-icazesi");
    assertThat(
            json.getJsonObject("interpretedAs")
                .getJsonArray("steps")
                .getJsonObject(0)
                .getString("kind"))
        .isEqualTo("keyboard-layout");
  }

  @Test
  void a_fact_that_answers_is_told_with_its_date_law_and_source() throws IOException {
    KnownFact fee =
        new KnownFact(
            "fee-x",
            KnownFact.FEE,
            "en",
            "Work permit",
            "1 year",
            "",
            "1,000 AZN",
            1000L,
            null,
            "AZN",
            "everyone",
            Period.ofMonths(12),
            20,
            LocalDate.of(2019, 11, 16),
            List.of("Law on State Duty"),
            List.of("https://example.org"),
            LocalDate.of(2026, 11, 1),
            "fees#fees-work-permit",
            null,
            List.of());
    FactAnswer answer = new FactAnswer("fee", "en", "Work permit", fee.path(), List.of(fee));
    JsonObject json =
        SearchJson.answer(
            new SearchAnswer(
                "q",
                "en",
                0,
                new Interpretation("q", List.of()),
                List.of(),
                Map.of(),
                null,
                answer));
    assertThat(new Shapes().faults("SearchAnswer", json)).isEmpty();
    JsonObject told = json.getJsonObject("answer");
    assertThat(told.getString("path")).isEqualTo("/en/fees#fees-work-permit");
    JsonObject line = told.getJsonArray("facts").getJsonObject(0);
    assertThat(line.getInt("amount")).isEqualTo(1000);
    assertThat(line.getString("validFrom")).isEqualTo("2019-11-16");
    assertThat(line.isNull("amountTo")).isTrue();
  }

  @Test
  void suggestions_are_told_as_described() throws IOException {
    JsonObject json =
        SearchJson.suggestions(
            "vi",
            "az",
            List.of(new Suggestion("Viza növləri", "visa-types", "guide", "viza", "az")));
    assertThat(new Shapes().faults("Suggestions", json)).isEmpty();
  }
}
