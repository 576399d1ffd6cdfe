package az.migrationportal.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuestionTest {
  private static final String[] PARTS = {
    "viza",
    "гражданство",
    "permit",
    "*",
    "?",
    "~2",
    "^99",
    "(",
    ")",
    "[a TO z]",
    "\"",
    "+",
    "-",
    "&&",
    "||",
    "!",
    "\\",
    "/.*/",
    "{",
    "}",
    ":",
    "title:x",
    "AND",
    "NOT",
    "<script>",
    "</mark>",
    "&lt;",
    "'",
    "\u0000",
    "\u200f",
    "\ud83d",
    "😀",
    "\u0307",
    "ﬁ",
    "٣",
    "漢字",
    "ə",
    "İ",
    "I",
    "\u202e",
    "\uFFFF",
    "\t",
    "\r\n",
    "=",
    "~",
    "art:1",
    "maddə 99999999999999",
    "%00",
    "..",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "15 gün",
  };

  private final SearchIndex index = SearchIndex.inMemory();
  private final Search search = new Search(index);

  @BeforeEach
  void fill() {
    index.apply(
        1,
        List.of(
            page("az", "Viza və icazə"), page("en", "Visa & <b>permit</b>"), page("ru", "Виза")),
        List.of());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void ten_thousand_random_questions_do_no_harm() {
    var random = new Random(42);
    for (int i = 0; i < 10_000; i++) {
      String question = random(random);
      for (Hit hit : search.search(SearchRequest.of(question, "en", 5)).hits()) {
        assertThat(hit.highlights()).allSatisfy(HostileQuestionTest::assertSafe);
      }
      assertThat(search.suggest(question, "az", 5)).hasSizeLessThanOrEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "***", "\"", "\u0000\u0001", "və", "the of and", "-", "\u0307"})
  void a_question_of_nothing_finds_nothing_or_little(String question) {
    assertThat(search.search(SearchRequest.of(question, "az", 10)).total()).isLessThan(2);
  }

  @Test
  void a_megabyte_is_refused_before_it_is_looked_at() {
    String megabyte = "x".repeat(1_000_000);
    assertThatThrownBy(() -> search.search(SearchRequest.of(megabyte, "az", 10)))
        .isInstanceOf(QueryTooLong.class);
    assertThatThrownBy(() -> search.suggest(megabyte, "az", 10)).isInstanceOf(QueryTooLong.class);
  }

  private static String random(Random random) {
    var question = new StringBuilder();
    int parts = 1 + random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      if (random.nextInt(4) == 0) {
        question.append((char) random.nextInt(0x10000));
      } else {
        question.append(PARTS[random.nextInt(PARTS.length)]);
      }
      question.append(random.nextBoolean() ? " " : "");
    }
    return question.substring(0, Math.min(question.length(), SearchRequest.MAX_LENGTH));
  }

  private static void assertSafe(String passage) {
    assertThat(passage.replace("<mark>", "").replace("</mark>", ""))
        .doesNotContain("<", ">", "\"", "'");
  }

  private static SearchDocument page(String locale, String text) {
    return new SearchDocument(
        "visa", "page", locale, text, text, text, List.of(), "/v", List.of(), List.of(), null,
        null);
  }
}
