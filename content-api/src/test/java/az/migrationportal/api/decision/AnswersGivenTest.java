package az.migrationportal.api.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.locale.ContentLocale;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersGivenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private final Countries countries = Countries.of(FactCollection.empty());

  @Test
  void answers_stand_in_the_address_by_the_name_of_their_question() {
    AnswersGiven given =
        query(Map.of("locale", List.of("ru"), "guest", List.of("yes"), "days", List.of("7")));
    assertThat(given.locale()).isEqualTo(ContentLocale.RU);
    assertThat(given.on()).isEqualTo(TODAY);
    assertThat(given.answers().values()).isEqualTo(Map.of("guest", "yes", "days", 7L));
  }

  @ParameterizedTest
  @CsvSource({
    "colour, blue, unknown-parameter",
    "guest, perhaps, invalid-parameter",
    "days, 0, invalid-parameter",
    "days, 99999999999999999999, invalid-parameter",
    "days, seven, invalid-parameter",
    "hotel, 'big,big', invalid-parameter",
    "hotel, small, invalid-parameter",
    "on, 2026-13-01, invalid-parameter",
    "locale, de, invalid-parameter"
  })
  void what_is_no_answer_is_refused_by_name(String name, String value, String problem) {
    assertThatThrownBy(() -> query(Map.of(name, List.of(value))))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              assertThat(refused.problem().name()).isEqualTo(problem);
              assertThat(refused.problem().data()).containsEntry("parameter", name);
            });
  }

  @Test
  void an_answer_given_twice_is_refused() {
    assertThatThrownBy(() -> query(Map.of("days", List.of("7", "8"))))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problem().name()).isEqualTo("repeated-parameter"));
  }

  @Test
  void a_body_takes_texts_numbers_and_lists() {
    AnswersGiven given =
        body(
            "{\"on\":\"2027-01-02\",\"answers\":{\"days\":7,\"guest\":\"yes\",\"hotel\":[\"new\"]}}");
    assertThat(given.on()).isEqualTo(LocalDate.of(2027, 1, 2));
    assertThat(given.answers().values())
        .isEqualTo(Map.of("guest", "yes", "days", 7L, "hotel", List.of("new")));
    assertThat(body("{\"answers\":{\"hotel\":[]}}").answers().values())
        .isEqualTo(Map.of("hotel", List.of()));
  }

  @Test
  void all_faults_of_a_body_are_told_at_once() {
    assertThatThrownBy(
            () ->
                body(
                    "{\"locale\":\"de\",\"on\":\"soon\",\"more\":1,\"answers\":{\"days\":1.5,"
                        + "\"guest\":{},\"colour\":\"blue\"}}"))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problem().errors())
                    .extracting(error -> error.pointer() + " " + error.rule())
                    .containsExactlyInAnyOrder(
                        "/locale not-an-option",
                        "/on not-an-option",
                        "/more unknown-field",
                        "/answers/days not-an-option",
                        "/answers/guest wrong-type",
                        "/answers/colour unknown-field"));
  }

  private AnswersGiven query(Map<String, List<String>> query) {
    return AnswersGiven.of(countries, ShapesOfDecisionsTest.DECISION, query, TODAY);
  }

  private AnswersGiven body(String json) {
    return AnswersGiven.of(
        countries,
        ShapesOfDecisionsTest.DECISION,
        JsonBody.read(json.getBytes(StandardCharsets.UTF_8)),
        TODAY);
  }
}
