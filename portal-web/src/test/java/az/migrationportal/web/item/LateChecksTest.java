package az.migrationportal.web.item;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LateChecksTest {

  @Test
  void the_check_that_is_late_for_the_longest_time_is_found_wherever_it_stands() {
    assertThat(LateChecks.earliest(fields("2027-02-01", "2026-12-24")))
        .contains(LocalDate.of(2026, 12, 24));
  }

  @Test
  void words_that_only_look_like_the_mark_are_none() {
    JsonObject fields = Json.createObjectBuilder().add("body", "data-due=2027-02-01").build();
    assertThat(LateChecks.earliest(fields)).isEmpty();
    assertThat(LateChecks.earliest(JsonObject.EMPTY_JSON_OBJECT)).isEmpty();
  }

  private static JsonObject fields(String inBody, String inCell) {
    return Json.createObjectBuilder()
        .add("body", Json.createObjectBuilder().add("html", "<p>" + span(inBody) + "</p>"))
        .add("inShort", Json.createArrayBuilder().add(span(inCell)))
        .build();
  }

  private static String span(String day) {
    return "<span class=\"fact\" data-fact=\"tea\" data-due=\"" + day + "\">7</span>";
  }
}
