package az.migrationportal.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.search.query.FacetCount;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Interpretation;
import az.migrationportal.search.query.SearchAnswer;
import az.migrationportal.search.query.Suggestion;
import jakarta.json.JsonObject;
import java.io.IOException;
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
                "next"));
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
  void suggestions_are_told_as_described() throws IOException {
    JsonObject json =
        SearchJson.suggestions(
            "vi",
            "az",
            List.of(new Suggestion("Viza növləri", "visa-types", "guide", "viza", "az")));
    assertThat(new Shapes().faults("Suggestions", json)).isEmpty();
  }
}
