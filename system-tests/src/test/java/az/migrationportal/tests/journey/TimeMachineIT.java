package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalUnderTest.class)
class TimeMachineIT {

  @ParameterizedTest
  @CsvSource({
    "/az/is-icazesi, Bugünkü səhifə",
    "/en/work-permit, Today’s page",
    "/ru/razreshenie-na-rabotu, Сегодняшняя страница",
    "/en/countries/qatar, Today’s page",
    "/ru/strany/rossiya, Сегодняшняя страница"
  })
  void a_page_of_another_day_is_marked_and_sends_robots_to_the_one_of_today(
      String page, String today, Visitor visitor) {
    HttpResponse<String> response = visitor.get(page + "?on=2025-06-01");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<link rel=\"canonical\" href=\"")
        .contains(page + "\">" + today + "</a>")
        .contains("?on=2025-06-01\" hreflang=\"az\"");
    assertThat(visitor.get(page).body()).doesNotContain(today).doesNotContain("noindex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2025-02-30", "1066-10-14", "9999-01-01", "01.06.2025"})
  void a_day_that_is_none_is_answered_with_what_to_write(String day, Visitor visitor) {
    for (String page :
        new String[] {
          "/en/work-permit?on=",
          "/en/countries/germany?on=",
          "/en/changes/rules?from=",
          "/en/changes/work-permit?to="
        }) {
      HttpResponse<String> response = visitor.get(page + day);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).contains("Write the date as 2025-06-01");
    }
  }

  @Test
  void a_visa_rule_of_the_future_is_shown_on_its_day_and_not_before(Visitor visitor) {
    String page = "/en/countries/saudi-arabia";
    assertThat(visitor.get(page + "?on=2027-02-14").body()).contains("No visa is needed");
    assertThat(visitor.get(page + "?on=2027-02-15").body()).doesNotContain("No visa is needed");
  }

  @ParameterizedTest
  @CsvSource({
    "/en/changes/rules, Visa rule: Russia, 1 January 2025",
    "/az/deyisiklikler/qaydalar, Viza qaydası: Rusiya, 1 yanvar 2025",
    "/ru/izmeneniya/pravila, Визовое правило: Россия, 1 января 2025"
  })
  void rules_are_told_by_the_day_on_which_they_change(
      String page, String subject, String day, Visitor visitor) {
    HttpResponse<String> response = visitor.get(page + "?from=2024-12-01&to=2025-02-01");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains(subject).contains(day);
  }

  @Test
  void two_days_before_the_first_publication_read_the_same_and_say_when_that_was(Visitor visitor) {
    HttpResponse<String> response =
        visitor.get("/en/changes/work-permit?from=2025-06-01&to=2025-06-02");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("The portal first published this page on")
        .contains("The page reads the same on both days");
  }

  @Test
  void a_country_s_text_is_not_said_to_be_older_than_it_is(Visitor visitor) {
    assertThat(visitor.get("/en/countries/russia?on=2024-06-01").body())
        .contains("The portal first published this page on")
        .doesNotContain("This is the page as it was on");
    assertThat(visitor.get("/en/countries/japan?on=2024-06-01").body())
        .contains("This is the page as it was on 1 June 2024");
  }

  @Test
  void the_comparison_of_an_unknown_page_is_404(Visitor visitor) {
    assertThat(visitor.get("/en/changes/no-such-page").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/en/changes/countries/atlantis").statusCode()).isEqualTo(404);
  }

  @Test
  void the_same_answers_come_to_something_else_after_a_rule_ends(Visitor visitor) {
    String answers = "nationality=SA&passport=ordinary&purpose=tourism&days=20";
    String days = "from=2027-02-14&to=2027-02-15";
    HttpResponse<String> page =
        visitor.get("/en/changes/check/do-i-need-a-visa?" + days + "&" + answers);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<ins>")
        .contains("<del>")
        .contains("type=\"hidden\" name=\"nationality\" value=\"SA\"");
    JsonObject json =
        visitor.json(
            "/api/v1/decisions/do-i-need-a-visa/changes?locale=en&" + days + "&" + answers);
    assertThat(json.getBoolean("complete")).isTrue();
    assertThat(json.getString("before")).isNotEqualTo(json.getString("after"));
    assertThat(
            visitor
                .json(
                    "/api/v1/decisions/do-i-need-a-visa/changes?locale=en&from=2026-12-01&to=2026-12-02&"
                        + answers)
                .getJsonArray("changes"))
        .isEmpty();
  }

  @Test
  void answers_that_lead_nowhere_yet_lead_to_the_questions(Visitor visitor) {
    HttpResponse<String> page = visitor.get("/en/changes/check/do-i-need-a-visa");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Answer the questions first");
    assertThat(visitor.get("/en/changes/check/do-i-need-a-visa?days=many").statusCode())
        .isEqualTo(400);
  }

  @Test
  void the_api_answers_for_a_day(Visitor visitor) {
    JsonObject item = visitor.json("/api/v1/items/work-permit?locale=en&asOf=2025-06-01");
    assertThat(item.getString("asOf")).isEqualTo("2025-06-01");
    assertThat(item.getBoolean("beforeFirstPublication")).isTrue();
    JsonObject before = visitor.json("/api/v1/countries/SA?locale=en&asOf=2027-02-14");
    assertThat(before.getJsonObject("rule").getString("regime")).isEqualTo("visa-free");
    assertThat(visitor.json("/api/v1/countries/SA?locale=en&asOf=2027-02-15").toString())
        .doesNotContain("visa-free");
    JsonObject rules =
        visitor.json("/api/v1/facts/changes?locale=en&from=2024-12-31&to=2025-01-01");
    assertThat(rules.getJsonArray("changes").toString()).contains("country-russia");
    JsonObject text =
        visitor.json("/api/v1/items/work-permit/changes?locale=en&from=2025-06-01&to=2025-06-02");
    assertThat(text.getJsonArray("changes")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/items/work-permit?locale=en&asOf=someday, 400",
    "/api/v1/items/no-such-key?locale=en&asOf=2025-06-01, 404",
    "/api/v1/countries?locale=en&asOf=2025-13-01, 400",
    "/api/v1/facts/changes?locale=en, 400",
    "/api/v1/facts/changes?locale=en&from=2025-01-01&colour=red, 400",
    "/api/v1/items/work-permit/changes?locale=en, 400",
    "/api/v1/items/no-such-key/changes?locale=en&from=2025-01-01, 404",
    "/api/v1/decisions/no-such-key/changes?from=2025-01-01, 404",
    "/api/v1/decisions/do-i-need-a-visa/changes?locale=en, 400",
    "/api/v1/decisions/do-i-need-a-visa/changes?from=2025-01-01&days=many, 400",
    "/api/v1/decisions/do-i-need-a-visa/changes?from=2025-01-01&colour=red, 400"
  })
  void the_api_refuses_what_it_cannot_answer(String path, int status, Visitor visitor) {
    assertThat(visitor.get(path).statusCode()).isEqualTo(status);
  }
}
