package az.migrationportal.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.LiveText;
import az.migrationportal.search.document.BestBet;
import az.migrationportal.search.document.Boost;
import az.migrationportal.search.document.GlossaryTerm;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");

  @Test
  void a_term_gives_all_its_words_in_every_language_it_is_written_in() {
    var english =
        Json.createObjectBuilder()
            .add("lay", Json.createArrayBuilder().add("tea paper"))
            .add("abbreviation", Json.createArrayBuilder().add("TP"))
            .add("old", Json.createArrayBuilder().add("cup licence"))
            .add("misspelling", Json.createArrayBuilder().add("tee permit"));
    var russian = Json.createObjectBuilder().add("lay", Json.createArrayBuilder().add("чай"));
    assertThat(
            ChosenWords.terms(
                List.of(
                    item("term-tea", ContentLocale.EN, "Tea permit (TPM)", english),
                    item("term-tea", ContentLocale.RU, "Разрешение на чай", russian))))
        .containsExactly(
            new GlossaryTerm(
                "term-tea",
                Map.of("en", "Tea permit", "ru", "Разрешение на чай"),
                Map.of(
                    "en",
                    List.of("TPM", "tea paper", "TP", "cup licence", "tee permit"),
                    "ru",
                    List.of("чай"))));
  }

  @Test
  void a_best_bet_gives_each_question_of_each_language() {
    assertThat(
            ChosenAnswers.bestBets(
                List.of(bet(ContentLocale.EN, "tea"), bet(ContentLocale.RU, "чай")), DAY))
        .containsExactly(
            new BestBet("tea", "tea-house", "Why"), new BestBet("чай", "tea-house", "Why"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, 0", "2026-11-26, 0", "2026-11-27, 1"})
  void until_is_the_first_day_on_which_a_choice_does_not_hold(String until, int hold) {
    var fields = Json.createObjectBuilder().add("item", "tea-house").add("strength", "higher");
    LiveText boost = item("search-boost-tea", ContentLocale.EN, "Tea", fields.add("until", until));
    assertThat(ChosenAnswers.boosts(List.of(boost), DAY)).hasSize(hold);
  }

  @ParameterizedTest
  @CsvSource({"much-lower, 0.5", "lower, 0.75", "higher, 1.4", "much-higher, 2"})
  void a_boost_counts_once_however_many_languages_it_is_written_in(String strength, double factor) {
    List<LiveText> translations =
        List.of(boost(ContentLocale.EN, strength), boost(ContentLocale.RU, strength));
    assertThat(ChosenAnswers.boosts(translations, DAY))
        .containsExactly(new Boost("tea-house", factor, "Why"));
  }

  private static LiveText bet(ContentLocale locale, String question) {
    return item(
        "best-bet-tea",
        locale,
        "Tea",
        Json.createObjectBuilder()
            .add("questions", Json.createArrayBuilder().add(question))
            .add("answer", "tea-house"));
  }

  private static LiveText boost(ContentLocale locale, String strength) {
    return item(
        "search-boost-tea",
        locale,
        "Tea",
        Json.createObjectBuilder().add("item", "tea-house").add("strength", strength));
  }

  private static LiveText item(
      String key, ContentLocale locale, String title, JsonObjectBuilder fields) {
    return new LiveText(
        new ItemKey(key), locale, fields.add("title", title).add("summary", "Why").build());
  }
}
