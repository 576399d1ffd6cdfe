package az.migrationportal.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  private static final int QUESTIONS = 10_000;
  private static final SearchIndex INDEX = SearchIndex.inMemory();
  private static final Search SEARCH = new Search(INDEX);

  @BeforeAll
  static void fill() {
    INDEX.apply(
        1,
        List.of(
            page("az", "Viza və icazə"), page("en", "Visa & <b>permit</b>"), page("ru", "Виза")),
        List.of());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void ten_thousand_random_questions_do_no_harm() {
    var random = new Random(42);
    int found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String question = random(random);
      for (Hit hit : SEARCH.search(SearchRequest.of(question, "en", 5)).hits()) {
        found++;
        for (String passage : hit.highlights()) {
          if (!isSafe(passage)) {
            fail("Markup in " + passage + " for " + question);
          }
        }
      }
      if (SEARCH.suggest(question, "az", 5).size() > 5) {
        fail("More suggestions than wanted for " + question);
      }
    }
    assertThat(found).as("questions that found something").isGreaterThan(QUESTIONS / 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "***", "\"", "\u0000\u0001", "və", "the of and", "-", "\u0307"})
  void a_question_of_nothing_finds_nothing_or_little(String question) {
    assertThat(SEARCH.search(SearchRequest.of(question, "az", 10)).total()).isLessThan(2);
  }

  @Test
  void a_megabyte_is_refused_before_it_is_looked_at() {
    String megabyte = "x".repeat(1_000_000);
    assertThatThrownBy(() -> SEARCH.search(SearchRequest.of(megabyte, "az", 10)))
        .isInstanceOf(QueryTooLong.class);
    assertThatThrownBy(() -> SEARCH.suggest(megabyte, "az", 10)).isInstanceOf(QueryTooLong.class);
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

  private static boolean isSafe(String passage) {
    String text = passage.replace("<mark>", "").replace("</mark>", "");
    for (int i = 0; i < text.length(); i++) {
      if ("<>\"'".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static SearchDocument page(String locale, String text) {
    return new SearchDocument(
        "visa", "page", locale, text, text, text, List.of(), "/v", List.of(), List.of(), null,
        null);
  }
}
