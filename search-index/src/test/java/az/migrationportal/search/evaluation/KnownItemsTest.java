package az.migrationportal.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.document.SearchDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownItemsTest {
  private static final List<SearchDocument> DOCUMENTS =
      List.of(
          document("work-permit", "az", "İş icazəsi", "maddə 61.1)", "əmək"),
          document("work-permit", "ru", "Разрешение на работу", "", "труд"),
          document("visa", "az", "Viza", "", "əmək"),
          document("visa", "en", "Visa", "", "stamp"));

  @Test
  void every_class_that_a_title_allows_is_made_of_it() throws IOException {
    assertThat(queries(1))
        .extracting(query -> query.kind() + ' ' + query.locale() + ' ' + query.text())
        .contains(
            "exact az İş icazəsi",
            "ascii az is icazesi",
            "cyrillic az иш иҹазәси",
            "capitals az İŞ İCAZƏSİ",
            "cross en İş icazəsi",
            "layout ru hfphtitybt yf hf,jne",
            "law az maddə 61.1",
            "keyword en stamp");
  }

  @Test
  void an_ending_is_put_to_the_last_word_by_the_grammar() throws IOException {
    assertThat(queries(1))
        .filteredOn(query -> query.kind().equals("inflected"))
        .extracting(JudgedQuery::text)
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).matches("iş icazəsin(in|ə|i|də|dən)"))
        .anySatisfy(text -> assertThat(text).matches("viza(nın|ya|nı|da|dan)"));
  }

  @Test
  void a_keyword_that_two_items_have_is_no_question() throws IOException {
    assertThat(queries(1)).extracting(JudgedQuery::text).doesNotContain("əmək");
  }

  @Test
  void the_same_seed_gives_the_same_questions() {
    assertThat(KnownItems.lines(DOCUMENTS, 7)).isEqualTo(KnownItems.lines(DOCUMENTS, 7));
  }

  private static List<JudgedQuery> queries(long seed) throws IOException {
    String file = String.join("\n", KnownItems.lines(DOCUMENTS, seed));
    return JudgedQuery.read(new BufferedReader(new StringReader(file)));
  }

  private static SearchDocument document(
      String key, String locale, String title, String body, String keyword) {
    return new SearchDocument(
        key,
        "guide",
        locale,
        title,
        "",
        body,
        List.of(keyword),
        key,
        List.of(),
        List.of(),
        null,
        null);
  }
}
