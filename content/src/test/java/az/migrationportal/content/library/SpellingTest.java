package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.RunningText;
import az.migrationportal.content.type.FieldKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each language is written with its own letters, marks and spelling. */
class SpellingTest {

  /** A word of two scripts was typed with the wrong keyboard and is found by no search. */
  private static final Pattern MIXED =
      Pattern.compile("(?U)\\p{IsLatin}+\\p{IsCyrillic}\\w*|\\p{IsCyrillic}+\\p{IsLatin}\\w*");

  private static final Pattern TYPED_BY_READERS =
      Pattern.compile("/(keywords|lay|abbreviation|old|misspelling)/");

  private static final Pattern ADDRESS = Pattern.compile("\\S+[@.]\\p{L}{2,}\\S*");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");

  @Test
  void every_word_is_of_one_script() {
    assertThat(mixed(Library.bundled())).isEmpty();
  }

  @Test
  void azerbaijani_and_english_have_no_cyrillic() {
    assertThat(cyrillic(Library.bundled())).isEmpty();
  }

  @Test
  void every_language_is_spelt_its_own_way() {
    assertThat(misspelt(Library.bundled())).isEmpty();
  }

  @Test
  void azerbaijani_texts_have_the_letters_that_azerbaijani_has() {
    assertThat(poorInLetters(Library.bundled())).isEmpty();
  }

  /** Where any spelling may stand: words that people type into the search. */
  private static boolean isKeyword(Passage passage) {
    return TYPED_BY_READERS.matcher(passage.field()).lookingAt();
  }

  private static Stream<Passage> all(Library library) {
    return Stream.of(Passage.ofItems(library), Passage.ofFacts(library))
        .flatMap(Collection::stream);
  }

  static List<String> mixed(Library library) {
    return all(library).flatMap(passage -> findings(passage, MIXED)).toList();
  }

  static List<String> cyrillic(Library library) {
    return all(library)
        .filter(passage -> passage.locale() != ContentLocale.RU && !isKeyword(passage))
        .flatMap(passage -> findings(passage, CYRILLIC))
        .toList();
  }

  static List<String> misspelt(Library library) {
    return all(library)
        .filter(passage -> !isKeyword(passage))
        .flatMap(
            passage ->
                Misspellings.of(passage.locale()).stream()
                    .flatMap(wrong -> findings(passage, wrong)))
        .toList();
  }

  private static Stream<String> findings(Passage passage, Pattern wrong) {
    List<String> found = new ArrayList<>();
    for (RunningText block : passage.running()) {
      Matcher match = wrong.matcher(ADDRESS.matcher(lowered(passage, block)).replaceAll(" "));
      while (match.find()) {
        found.add(passage.place() + " line " + block.line() + ": " + match.group());
      }
    }
    return found.stream();
  }

  /** As the language does it: Azerbaijani I becomes ı, never i. */
  private static String lowered(Passage passage, RunningText block) {
    return block.words().toLowerCase(passage.locale().javaLocale());
  }

  static List<String> poorInLetters(Library library) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    for (Passage passage : Passage.ofItems(library)) {
      if (passage.locale() == ContentLocale.AZ && passage.kind() != FieldKind.WORD) {
        StringBuilder text = texts.computeIfAbsent(passage.file(), unused -> new StringBuilder());
        passage.running().forEach(block -> text.append(block.words()).append(' '));
      }
    }
    List<String> poor = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          double share = Letters.shareOfSchwa(text.toString());
          if (share < Letters.LEAST_SCHWA) {
            poor.add(file + String.format(Locale.ROOT, " has %.3f of ə", share));
          }
        });
    return poor;
  }

  private static final class Letters {

    /**
     * In running Azerbaijani about every ninth letter is ə. The poorest text of the library when
     * this was written had 0.08; one typed without the letter has none.
     */
    static final double LEAST_SCHWA = 0.06;

    /** A shorter text may happen to need few. */
    static final int SHORT = 300;

    static double shareOfSchwa(String text) {
      long letters = text.chars().filter(Character::isLetter).count();
      long schwas = text.chars().filter(c -> c == 'ə' || c == 'Ə').count();
      return letters < SHORT ? 1 : (double) schwas / letters;
    }
  }

  @Nested
  class Planted {

    @Test
    void a_sound_library_passes() {
      Library library = SmallLibrary.sound().library();
      assertThat(mixed(library)).isEmpty();
      assertThat(cyrillic(library)).isEmpty();
      assertThat(misspelt(library)).isEmpty();
      assertThat(poorInLetters(library)).isEmpty();
    }

    @Test
    void a_latin_letter_in_a_russian_word_is_found() {
      assertThat(mixed(with("ru.md", "Не спешите", "Hе спешите")))
          .containsExactly("items/guide/tea/ru /body line 7: hе");
    }

    @Test
    void a_cyrillic_letter_in_an_azerbaijani_word_is_found() {
      assertThat(mixed(with("az.md", "Tələsməyin", "Tələsmәyin")))
          .containsExactly("items/guide/tea/az /body line 7: tələsmәyin");
    }

    @Test
    void a_russian_word_in_an_english_text_is_found() {
      assertThat(cyrillic(with("en.md", "A pot", "A чайник"))).hasSize(1);
    }

    @Test
    void azerbaijani_typed_without_its_letters_is_found() {
      assertThat(misspelt(with("az.md", "Tələsməyin", "Vaxt ucun muddet var")))
          .containsExactly(
              "items/guide/tea/az /body line 7: ucun", "items/guide/tea/az /body line 7: muddet");
    }

    @Test
    void a_text_without_schwa_is_found() {
      Library library = with("az.md", "Tələsməyin", "Suyun qaynar olsun. ".repeat(20));
      assertThat(poorInLetters(library))
          .singleElement()
          .asString()
          .startsWith("items/guide/tea/az has 0.0");
    }

    @Test
    void russian_without_its_last_vowel_is_found() {
      assertThat(misspelt(with("ru.md", "Не спешите", "Еще ребенок")))
          .containsExactly(
              "items/guide/tea/ru /body line 7: еще", "items/guide/tea/ru /body line 7: ребенок");
    }

    @Test
    void american_spelling_is_found() {
      assertThat(misspelt(with("en.md", "A pot", "The center"))).hasSize(1);
    }

    @Test
    void the_quotes_of_another_language_are_found() {
      assertThat(misspelt(with("en.md", "A pot", "«A pot»"))).hasSize(2);
      assertThat(misspelt(with("ru.md", "Чайник", "“Чайник”"))).hasSize(2);
      assertThat(misspelt(with("az.md", "Çaydan", "“Çaydan”"))).hasSize(2);
    }

    @Test
    void an_address_is_no_word_of_a_language() {
      assertThat(misspelt(with("az.md", "Çaydan", "mektub.ucun@sened.az"))).isEmpty();
      assertThat(cyrillic(with("en.md", "A pot", "мвд.рф"))).isEmpty();
    }

    private static Library with(String file, String words, String others) {
      return SmallLibrary.sound().replacing(TEA + file, words, others).library();
    }
  }
}
