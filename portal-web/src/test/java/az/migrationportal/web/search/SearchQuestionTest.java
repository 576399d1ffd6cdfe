package az.migrationportal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchQuestionTest {

  @Test
  void an_address_repeats_the_question_in_another_language() {
    SearchQuestion question = asked(Map.of("q", "виза и работа", "type", "guide"));
    assertThat(question.address(ContentLocale.AZ))
        .isEqualTo(
            "/az/axtaris?q=%D0%B2%D0%B8%D0%B7%D0%B0+%D0%B8+%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D0%B0"
                + "&type=guide");
  }

  @Test
  void narrowing_begins_at_the_first_page() {
    SearchQuestion question = asked(Map.of("q", "visa", "cursor", "abc"));
    assertThat(question.forAudience("hosts").address(ContentLocale.EN))
        .isEqualTo("/en/search?q=visa&audience=hosts");
    assertThat(question.ofType("guide").ofType("").address(ContentLocale.EN))
        .isEqualTo("/en/search?q=visa");
  }

  @Test
  void the_index_is_asked_for_what_was_chosen() {
    SearchQuestion question = asked(Map.of("q", "visa", "type", "guide", "audience", "hosts"));
    assertThat(question.request(ContentLocale.RU).type()).isEqualTo("guide");
    assertThat(question.request(ContentLocale.RU).filters())
        .containsOnlyKeys("audience")
        .containsEntry("audience", java.util.List.of("hosts"));
  }

  private static SearchQuestion asked(Map<String, String> parameters) {
    return SearchQuestion.of(
        new PageRequest(ContentLocale.EN, "search", parameters, LocalDate.of(2026, 11, 23)));
  }
}
