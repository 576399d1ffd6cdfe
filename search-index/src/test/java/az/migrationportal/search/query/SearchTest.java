package az.migrationportal.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.search.document.BestBet;
import az.migrationportal.search.document.Boost;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Interpretation.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchTest {
  private final SearchIndex index = SearchIndex.inMemory();
  private final Search search = new Search(index);

  @BeforeEach
  void fill() {
    index.apply(
        1,
        List.of(
            guide("work-permit", "az", "İş icazəsi", "Azərbaycanda işləmək üçün icazə."),
            guide("work-permit", "en", "Work permit", "What you need to work in Azerbaijan."),
            guide("work-permit", "ru", "Разрешение на работу", "Что нужно, чтобы работать."),
            guide("e-visa", "az", "Elektron viza", "Viza portaldan alınır."),
            guide("e-visa", "en", "Electronic visa", "Apply on the portal. <b>Not</b> at 'home'."),
            guide("dual-citizenship", "ru", "Двойное гражданство", "Не признаётся.")),
        List.of());
    index.useTerms(
        List.of(
            new GlossaryTerm(
                "work-permit",
                Map.of("en", "work permit", "ru", "разрешение на работу"),
                Map.of("en", List.of("work visa")))));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void an_item_is_one_result_in_the_readers_locale() {
    SearchAnswer answer = search.search(SearchRequest.of("work in Azerbaijan", "ru", 10));
    assertThat(answer.hits())
        .extracting(Hit::key)
        .startsWith("work-permit")
        .doesNotHaveDuplicates();
    Hit hit = answer.hits().get(0);
    assertThat(hit.locale()).isEqualTo("ru");
    assertThat(hit.title()).isEqualTo("Разрешение на работу");
    assertThat(hit.matchedLocale()).isEqualTo("en");
    assertThat(answer.interpretedAs().steps())
        .extracting(Interpretation.Step::kind)
        .contains(Kind.OTHER_LANGUAGE);
  }

  @Test
  void an_index_is_prepared_for_the_first_question_whatever_is_in_it() {
    SearchRequest question = SearchRequest.of("work permit", "en", 10);
    SearchAnswer before = search.search(question);
    search.prepare();
    assertThat(search.search(question)).isEqualTo(before);
    try (SearchIndex empty = SearchIndex.inMemory()) {
      assertThatNoException().isThrownBy(new Search(empty)::prepare);
    }
  }

  @Test
  void a_term_of_the_glossary_is_found_in_the_readers_own_text() {
    Hit hit = search.search(SearchRequest.of("work permit", "ru", 10)).hits().get(0);
    assertThat(hit.locale()).isEqualTo("ru");
    assertThat(hit.matchedLocale()).isEqualTo("ru");
  }

  @Test
  @Timeout(60)
  void questions_that_were_refused_do_not_keep_others_waiting() {
    for (int i = 0; i < 10 * Runtime.getRuntime().availableProcessors(); i++) {
      var elsewhere = new SearchRequest("work permit", "ru", null, 10, "elsewhere", Map.of());
      assertThatThrownBy(() -> search.search(elsewhere)).isInstanceOf(QueryRefused.class);
    }
    assertThat(firstKey("work permit", "ru")).isEqualTo("work-permit");
  }

  @Test
  void an_item_without_the_readers_locale_is_shown_in_one_that_exists() {
    Hit hit = search.search(SearchRequest.of("гражданство", "en", 10)).hits().get(0);
    assertThat(hit.locale()).isEqualTo("ru");
  }

  @Test
  void azerbaijani_is_found_without_its_letters_and_in_capitals() {
    assertThat(firstKey("is icazesi", "az")).isEqualTo("work-permit");
    assertThat(firstKey("İŞ İCAZƏSİ", "az")).isEqualTo("work-permit");
    assertThat(firstKey("ELEKTRON VIZA", "az")).isEqualTo("e-visa");
  }

  @Test
  void a_question_typed_on_the_wrong_keyboard_layout_is_understood() {
    SearchAnswer answer = search.search(SearchRequest.of("ldjqyjt uhf;lfycndj", "ru", 10));
    assertThat(answer.hits()).extracting(Hit::key).containsExactly("dual-citizenship");
    assertThat(answer.interpretedAs().text()).isEqualTo("двойное гражданство");
  }

  @Test
  void a_misspelt_word_is_respelt_and_the_answer_says_so() {
    SearchAnswer answer = search.search(SearchRequest.of("electronik visa", "en", 10));
    assertThat(answer.hits().get(0).key()).isEqualTo("e-visa");
    assertThat(answer.interpretedAs().steps())
        .extracting(Interpretation.Step::kind)
        .contains(Kind.SPELLING);
  }

  @Test
  void a_lay_word_of_the_glossary_finds_the_official_term_and_is_swapped_without_reindexing() {
    assertThat(search.search(SearchRequest.of("LMIA", "en", 10)).hits()).isEmpty();
    index.useTerms(
        List.of(
            new GlossaryTerm(
                "work-permit", Map.of("en", "work permit"), Map.of("en", List.of("LMIA")))));
    assertThat(firstKey("lmia", "en")).isEqualTo("work-permit");
  }

  @Test
  void a_pinned_answer_comes_first() {
    index.useBestBets(List.of(new BestBet("visa portal", "work-permit", "to show pinning")));
    assertThat(firstKey("portal visa", "en")).isEqualTo("work-permit");
  }

  @Test
  void a_boost_with_a_reason_lifts_an_item_and_is_swapped_without_reindexing() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    index.apply(2, List.of(fee("a", day), fee("b", day)), List.of());
    assertThat(keys("notary")).containsExactly("a", "b");
    index.useBoosts(List.of(new Boost("b", 1.3, "the office that is open")));
    assertThat(keys("notary")).containsExactly("b", "a");
    index.useBoosts(List.of());
    assertThat(keys("notary")).containsExactly("a", "b");
    assertThatThrownBy(() -> new Boost("e-visa", 1.2, " ")).hasMessageContaining("reason");
    assertThatThrownBy(() -> new Boost("e-visa", 7, "loud")).hasMessageContaining("2.0");
  }

  @Test
  void of_equals_the_more_read_and_the_fresher_comes_first() {
    index.apply(
        2,
        List.of(
            fee("a", LocalDate.of(2020, 1, 1)),
            fee("b", LocalDate.of(2026, 1, 1)),
            fee("c", LocalDate.of(2026, 1, 1))),
        List.of());
    index.usePopularity(Map.of("c", 900L, "b", 3L));
    assertThat(keys("notary")).containsExactly("c", "b", "a");
    index.usePopularity(Map.of("b", 900L));
    assertThat(keys("notary")).containsExactly("b", "c", "a");
  }

  @Test
  void highlights_escape_everything_but_their_marks() {
    SearchAnswer answer = search.search(SearchRequest.of("portal home", "en", 10));
    assertThat(answer.hits().get(0).highlights())
        .anySatisfy(passage -> assertThat(passage).contains("<mark>"))
        .allSatisfy(
            passage ->
                assertThat(passage.replace("<mark>", "").replace("</mark>", ""))
                    .doesNotContain("<", ">", "'"));
  }

  @Test
  void a_passage_does_not_run_the_heading_before_it_into_the_sentence() {
    index.apply(
        2,
        List.of(
            page("a", "guide", "Papers", "What to bring\nBring the apostille along. Then wait.")),
        List.of());
    Hit hit = search.search(SearchRequest.of("apostille", "en", 10)).hits().get(0);
    assertThat(hit.highlights()).containsExactly("Bring the <mark>apostille</mark> along.");
  }

  @Test
  void a_title_that_is_the_whole_question_comes_before_words_elsewhere_but_not_a_terms_title() {
    SearchDocument said =
        new SearchDocument(
            "b",
            "guide",
            "en",
            "Georgia by bus, Georgia by train",
            "Georgia",
            "Georgia",
            List.of("to Georgia"),
            "b",
            List.of(),
            List.of(),
            null,
            null);
    index.apply(2, List.of(said, page("a", "country", "Georgia", "Visa.")), List.of());
    assertThat(keys("Georgia")).containsExactly("a", "b");
    index.apply(3, List.of(page("a", "term", "Georgia", "A country.")), List.of());
    assertThat(keys("Georgia")).containsExactly("b", "a");
  }

  @Test
  void facets_count_items_and_narrow_them() {
    SearchAnswer answer = search.search(SearchRequest.of("visa work", "en", 10));
    assertThat(answer.facets().get(Facets.TYPE)).containsExactly(new FacetCount("guide", 2));
    var other = new SearchRequest("visa", "en", "country", 10, null, Map.of());
    assertThat(search.search(other).hits()).isEmpty();
    var arriving = Map.of(Facets.TOPIC, List.of("e-visa-topic"));
    assertThat(search.search(new SearchRequest("visa work", "en", null, 10, null, arriving)).hits())
        .extracting(Hit::key)
        .containsExactly("e-visa");
  }

  @Test
  void pages_follow_each_other_without_repeating() {
    var first = search.search(new SearchRequest("visa work", "en", null, 1, null, Map.of()));
    var second =
        search.search(new SearchRequest("visa work", "en", null, 1, first.nextCursor(), Map.of()));
    assertThat(second.hits()).doesNotContainAnyElementsOf(first.hits()).hasSize(1);
    assertThat(second.nextCursor()).isNull();
  }

  @Test
  void suggestions_complete_words_in_any_position_and_forgive_a_typo() {
    assertThat(search.suggest("ica", "az", 5)).extracting(Suggestion::text).contains("İş icazəsi");
    assertThat(search.suggest("elektorn", "az", 5)).extracting(Suggestion::key).contains("e-visa");
    assertThat(search.suggest("", "az", 5)).isEmpty();
  }

  @Test
  void a_title_that_begins_as_typed_is_suggested_before_one_that_holds_the_words() {
    index.apply(
        2,
        List.of(
            page("a", "guide", "Bank: account and tax", ""),
            page("b", "guide", "Tax and account", "")),
        List.of());
    assertThat(search.suggest("tax and acc", "en", 5))
        .extracting(Suggestion::key)
        .containsExactly("b", "a");
    assertThat(search.suggest("bank acc", "en", 5))
        .extracting(Suggestion::key)
        .containsExactly("a");
  }

  @Test
  void a_question_over_its_bounds_is_refused_with_the_reason() {
    assertThatThrownBy(() -> SearchRequest.of("a".repeat(201), "en", 10))
        .isInstanceOf(QueryTooLong.class)
        .hasMessageContaining("200");
    assertThatThrownBy(() -> SearchRequest.of("visa", "en", 0)).isInstanceOf(QueryRefused.class);
    var forged = new SearchRequest("visa", "en", null, 10, "nonsense", Map.of());
    assertThatThrownBy(() -> search.search(forged)).isInstanceOf(QueryRefused.class);
  }

  private List<String> keys(String query) {
    return search.search(SearchRequest.of(query, "en", 10)).hits().stream().map(Hit::key).toList();
  }

  private static SearchDocument page(String key, String type, String title, String body) {
    return new SearchDocument(
        key, type, "en", title, "", body, List.of(), key, List.of(), List.of(), null, null);
  }

  private static SearchDocument fee(String key, LocalDate verifiedOn) {
    return new SearchDocument(
        key,
        "guide",
        "en",
        "Notary",
        "",
        "",
        List.of(),
        "/" + key,
        List.of(),
        List.of(),
        null,
        verifiedOn);
  }

  private String firstKey(String query, String locale) {
    return search.search(SearchRequest.of(query, locale, 10)).hits().get(0).key();
  }

  private static SearchDocument guide(String key, String locale, String title, String body) {
    return new SearchDocument(
        key,
        "guide",
        locale,
        title,
        body,
        body,
        List.of(),
        "/" + locale + "/" + key,
        List.of(key + "-topic"),
        List.of("foreigners"),
        null,
        LocalDate.of(2026, 11, 1));
  }
}
