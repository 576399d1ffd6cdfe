package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PortalUnderTest.class)
class SearchAnswerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "iş icazəsi 1 il neçəyədir, az, fee-work-permit-1y-20wd, rusumlar#fees-work-permit",
    "how much is a work permit for a year, en, fee-work-permit-1y-20wd, fees#fees-work-permit",
    "сколько стоит ВНЖ на год, ru, fee-trp-adult-1y-20wd, poshliny#fees-trp",
  })
  void a_fee_that_answers_stands_above_the_results_with_its_date_law_and_source(
      String question, String locale, String key, String place, Visitor visitor) {
    JsonObject answer = answered(visitor, question, locale).getJsonObject("answer");
    assertThat(answer.getString("path")).isEqualTo("/" + locale + "/" + place);
    JsonObject fact = answer.getJsonArray("facts").getJsonObject(0);
    assertThat(fact.getString("key")).isEqualTo(key);
    assertThat(fact.getInt("amount")).isPositive();
    assertThat(fact.getString("currency")).isEqualTo("AZN");
    assertThat(fact.getJsonArray("legalBasis")).isNotEmpty();
    assertThat(fact.getJsonArray("sources")).isNotEmpty();
    assertThat(fact.getString("verifiedOn")).matches("\\d{4}-\\d\\d-\\d\\d");
    String page = page(visitor, question, locale);
    assertThat(page).contains(fact.getString("value").replace("&", "&amp;"));
    assertThat(page.indexOf(answer.getString("path")))
        .as("the answer, above the first result")
        .isPositive()
        .isLessThan(page.indexOf("class=\"hit"));
  }

  @Test
  void a_visa_rule_answers_for_the_citizens_that_were_asked_about(Visitor visitor) {
    JsonObject found = answered(visitor, "visa for Turkish citizens", "en");
    JsonObject answer = found.getJsonObject("answer");
    assertThat(answer.getString("kind")).isEqualTo("visa");
    assertThat(answer.getString("path")).isEqualTo("/en/countries/turkiye");
    assertThat(visitor.get(answer.getString("path")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_condition_begins_as_a_sentence_does_in_its_language(Visitor visitor) {
    answered(visitor, "iş icazəsi 1 il neçəyədir", "az");
    assertThat(page(visitor, "iş icazəsi 1 il neçəyədir", "az")).contains("İşəgötürən ödəyir.");
  }

  @Test
  void a_question_that_no_fact_answers_gets_results_only(Visitor visitor) {
    JsonObject found = answered(visitor, "who pays the work permit fee", "en");
    assertThat(found.isNull("answer")).isTrue();
    assertThat(found.getJsonArray("hits")).isNotEmpty();
    assertThat(page(visitor, "who pays the work permit fee", "en")).doesNotContain("Short answer");
  }

  /** The index is built in the background after a start. */
  private static JsonObject answered(Visitor visitor, String question, String locale) {
    Visitor.until(PATIENCE, () -> !ask(visitor, question, locale).getJsonArray("hits").isEmpty());
    return ask(visitor, question, locale);
  }

  private static JsonObject ask(Visitor visitor, String question, String locale) {
    String body = visitor.get("/api/v1/search?locale=" + locale + "&q=" + encoded(question)).body();
    return Json.createReader(new StringReader(body)).readObject();
  }

  private static String page(Visitor visitor, String question, String locale) {
    String search =
        switch (locale) {
          case "az" -> "axtaris";
          case "ru" -> "poisk";
          default -> "search";
        };
    return visitor.get("/" + locale + "/" + search + "?q=" + encoded(question)).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
