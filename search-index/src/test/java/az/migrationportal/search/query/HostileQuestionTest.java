package az.migrationportal.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
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

  /** What people and programs send to find out what breaks. */
  private static final List<String> CRAFTED =
      List.of(
          "*:*",
          "title.az:viza",
          "_exists_:body",
          "(viza OR permit) AND NOT (виза)",
          "viza~2 permit~0.8 \"viza permit\"~999999",
          "[* TO *] {a TO z]",
          "/(a+)+$/ /[^/]*(.*.*.*)*/",
          "viza^9999999999 permit^-1",
          "((((((((((((((((((((((((((((((((((((((((",
          "))))))))))))))))))))))))))))))))))))))))",
          "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)> permit",
          "<mark>permit</mark> \" onmouseover=\"x",
          "${jndi:ldap://x/a} #{7*7} {{7*7}}",
          "'; drop table item; --",
          "../../../../etc/passwd %2e%2e%2f",
          "\u0000\u0001\u001b[31m\u007f\u0085",
          "\ud83d \ude00 \ud83d\ud83d",
          "\u202epermit\u202c \u2066viza\u2069",
          "v\u0336i\u0336z\u0336a\u0336 z\u0335\u0322\u0328a\u0334\u0322l\u0337",
          "ﷺﷺﷺﷺﷺ ǅ ŉ ß ẞ ﬃ K Å",
          "İIıi IİiI iİıI",
          "😀👨‍👩‍👧‍👦🇦🇿 viza",
          "0x7fffffff 1e309 -0 NaN 99999999999999999999",
          "maddə 1.1.1.1.1.1.1.1.1.1 ст. 0 Art. -5");

  private static final int QUESTIONS = 10_000;

  private static final List<String> LOCALES = List.of("az", "en", "ru");
  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|#\\d+|#x[0-9a-f]+);)");
  private static final SearchIndex INDEX = SearchIndex.inMemory();
  private static final Search SEARCH = new Search(INDEX);

  @BeforeAll
  static void fill() {
    List<SearchDocument> pages = new ArrayList<>();
    pages.add(page("visa", "az", "Viza və icazə"));
    pages.add(page("visa", "en", "Visa & <b>permit</b>"));
    pages.add(page("visa", "ru", "Виза"));
    var random = new Random(1);
    for (int i = 0; i < 15; i++) {
      pages.add(page("az" + i, "az", words(random, "abcçdeəgğiıjklmnoöprsşttuüvxyz")));
      pages.add(page("en" + i, "en", words(random, "abcdefghiklmnoprstuvwy")));
      pages.add(page("ru" + i, "ru", words(random, "абвгдежзийклмнопрстуыья")));
    }
    INDEX.apply(1, pages, List.of());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void ten_thousand_random_and_crafted_questions_do_no_harm() {
    var random = new Random(42);
    List<String> ofEveryScript = ofEveryScript();
    int found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      found += ask(question(random, ofEveryScript), LOCALES.get(i % LOCALES.size()));
    }
    assertThat(found).as("questions that found something").isGreaterThan(QUESTIONS / 20);
  }

  @Test
  void one_character_or_word_again_and_again_does_no_harm() {
    for (String part : PARTS) {
      for (String between : List.of("", " ")) {
        for (String locale : LOCALES) {
          ask(shortened((part + between).repeat(SearchRequest.MAX_LENGTH)), locale);
        }
      }
    }
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

  /**
   * One if something was found. A question of more clauses than Lucene allows would be refused by
   * it, so the work is bounded, too.
   */
  private static int ask(String question, String locale) {
    List<Hit> hits = SEARCH.search(SearchRequest.of(question, locale, 5)).hits();
    int suggestions = SEARCH.suggest(question, locale, 5).size();
    if (suggestions > 5) {
      fail(suggestions + " suggestions for " + question);
    }
    for (Hit hit : hits) {
      for (String passage : hit.highlights()) {
        if (!isSafe(passage)) {
          fail("Markup in " + passage + " for " + question);
        }
      }
    }
    return hits.isEmpty() ? 0 : 1;
  }

  private static String question(Random random, List<String> ofEveryScript) {
    return switch (random.nextInt(4)) {
      case 0 -> shortened(CRAFTED.get(random.nextInt(CRAFTED.size())) + random(random));
      case 1 -> shortened(random(random) + ofEveryScript.get(random.nextInt(ofEveryScript.size())));
      default -> random(random);
    };
  }

  /** A few letters of each script that Unicode knows. */
  private static List<String> ofEveryScript() {
    Map<Character.UnicodeScript, StringBuilder> letters =
        new EnumMap<>(Character.UnicodeScript.class);
    for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
      if (Character.isDefined(code)) {
        StringBuilder some =
            letters.computeIfAbsent(
                Character.UnicodeScript.of(code), script -> new StringBuilder());
        if (some.length() < 12) {
          some.appendCodePoint(code);
        }
      }
    }
    return letters.values().stream().map(StringBuilder::toString).toList();
  }

  private static String words(Random random, String letters) {
    var text = new StringBuilder();
    for (int word = 0; word < 20; word++) {
      for (int i = 2 + random.nextInt(8); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      text.append(' ');
    }
    return text.toString();
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
    return shortened(question.toString());
  }

  private static String shortened(String question) {
    return question.substring(0, Math.min(question.length(), SearchRequest.MAX_LENGTH));
  }

  private static boolean isSafe(String passage) {
    String text = passage.replace("<mark>", "").replace("</mark>", "");
    if (BARE_AMPERSAND.matcher(text).find()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("<>\"'".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static SearchDocument page(String key, String locale, String text) {
    return new SearchDocument(
        key, "page", locale, text, text, text, List.of(), "/v", List.of(), List.of(), null, null);
  }
}
