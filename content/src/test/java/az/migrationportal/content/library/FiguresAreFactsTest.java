package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.RunningText;
import az.migrationportal.content.type.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A figure a reader acts on is a fact, never typed into a text. Digits stand only in names of
 * documents and forms, in sizes of photos, in addresses, and in the words people search for.
 */
class FiguresAreFactsTest {

  /** Sizes of photos, and the convention that is named by its year. */
  private static final Pattern ALLOWED =
      Pattern.compile("\\d(?:[.,]\\d)? × \\d(?:[.,]\\d)?\\s(?:cm|sm|см)|\\b1951\\b");

  /** An old rule is quoted in words, «three days»; what stands in quotes is no rule of today. */
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Map<ContentLocale, Pattern> IN_WORDS =
      Map.of(
          ContentLocale.AZ,
          Pattern.compile(
              "(?iU)\\b(iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qırx|altmış|doxsan)"
                  + " (iş |təqvim )?(saat|gün|həftə|ay|il|manat|dollar)"),
          ContentLocale.EN,
          Pattern.compile(
              "(?iU)\\b(two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty"
                  + "|sixty|ninety)( working| calendar)? (hour|day|week|month|year|manat|dollar)"),
          ContentLocale.RU,
          Pattern.compile(
              "(?iU)\\b(дв[ае]|двух|тр[иё]х?|четыр[её]х?|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми"
                  + "|девят[ьи]|десят[ьи]|пятнадцат[ьи]|двадцат[ьи]|тридцат[ьи]|шестьдесят|девяносто)"
                  + "( рабочих| календарных)? (час|дн|недел|месяц|год|лет|манат|доллар)"));

  /** What the portal promises of itself is no fact of the law. */
  private static final String ABOUT_THE_PORTAL = "items/page/";

  private static final int AROUND = 25;

  @Test
  void no_text_has_a_typed_figure() {
    assertThat(broken(Library.bundled())).isEmpty();
  }

  static List<String> broken(Library library) {
    List<String> broken = new ArrayList<>();
    for (Passage passage : Passage.ofItems(library)) {
      if (passage.kind() == FieldKind.WORD) {
        continue;
      }
      for (RunningText block : passage.running()) {
        String words = ALLOWED.matcher(block.outsideLinks()).replaceAll("");
        String at = passage.place() + " line " + block.line() + ": ";
        tell(broken, at, words, DIGITS);
        if (!block.heading() && !passage.file().startsWith(ABOUT_THE_PORTAL)) {
          tell(broken, at, QUOTED.matcher(words).replaceAll(""), inWords(passage.locale()));
        }
      }
    }
    return broken;
  }

  private static void tell(List<String> broken, String at, String words, Pattern figure) {
    Matcher match = figure.matcher(words);
    while (match.find()) {
      int from = Math.max(0, match.start() - AROUND);
      int to = Math.min(words.length(), match.end() + AROUND);
      broken.add(at + words.substring(from, to).strip());
    }
  }

  private static Pattern inWords(ContentLocale locale) {
    return Objects.requireNonNull(IN_WORDS.get(locale));
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      assertThat(broken(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void a_typed_deadline_is_found() {
      assertBroken("Do not hurry.", "Wait 15 days.", "/body line 7: Wait. Wait 15 days.");
    }

    @Test
    void a_typed_fee_in_short_is_found() {
      assertBroken("value: In the kitchen", "value: 20 USD", "/inShort/2/value line 1: 20 USD");
    }

    @Test
    void a_typed_year_in_a_summary_is_found() {
      assertBroken(
          "summary: \"Time",
          "summary: \"2026. Time",
          "/summary line 1: 2026. Time to brew the tea: ◦");
    }

    @Test
    void a_deadline_in_words_is_found() {
      assertBroken("Do not hurry.", "Wait three working days.", ": Wait. Wait three working days.");
    }

    @Test
    void a_size_of_a_photo_and_a_quoted_old_rule_are_no_figures() {
      Library library =
          SmallLibrary.sound()
              .replacing(TEA + "en.md", "Do not hurry.", "3.5 × 4.5 cm; “five days” is old.")
              .library();
      assertThat(broken(library)).isEmpty();
    }

    private static void assertBroken(String words, String others, String finding) {
      Library library = SmallLibrary.sound().replacing(TEA + "en.md", words, others).library();
      assertThat(broken(library)).singleElement().asString().endsWith(finding);
    }
  }
}
