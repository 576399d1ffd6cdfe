package az.migrationportal.content.library;

import static az.migrationportal.content.library.SmallLibrary.TEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.RunningText;
import az.migrationportal.content.type.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is as easy as docs/howto/writing.md promises, and defends the ceilings. */
class ReadabilityTest {

  private static final int WORDS_IN_A_SENTENCE = 20;

  private static final Map<ContentLocale, Double> CEILING =
      Map.of(ContentLocale.AZ, 62.0, ContentLocale.EN, 40.0, ContentLocale.RU, 58.0);

  /** A measure of a few sentences says little. */
  private static final int SHORT = 100;

  @Test
  void no_sentence_is_longer_than_twenty_words() {
    assertThat(tooLong(Library.bundled())).isEmpty();
  }

  @Test
  void no_text_is_harder_than_its_language_allows() {
    assertThat(tooHard(Library.bundled())).isEmpty();
  }

  static List<String> tooLong(Library library) {
    List<String> found = new ArrayList<>();
    texts(library)
        .forEach(
            (file, blocks) -> {
              for (String sentence : Readability.sentences(blocks)) {
                int words = Readability.words(sentence);
                if (words > WORDS_IN_A_SENTENCE) {
                  found.add(file.name() + ": " + words + " words: " + sentence);
                }
              }
            });
    return found;
  }

  static List<String> tooHard(Library library) {
    List<String> found = new ArrayList<>();
    texts(library)
        .forEach(
            (file, blocks) -> {
              Readability text = Readability.of(blocks);
              double ceiling = Objects.requireNonNull(CEILING.get(file.locale()));
              if (text.words() >= SHORT && text.lix() > ceiling) {
                found.add(file.name() + String.format(Locale.ROOT, " has %.1f", text.lix()));
              }
            });
    return found;
  }

  private record File(String name, ContentLocale locale) implements Comparable<File> {
    @Override
    public int compareTo(File other) {
      return name.compareTo(other.name);
    }
  }

  private static Map<File, List<RunningText>> texts(Library library) {
    Map<File, List<RunningText>> texts = new TreeMap<>();
    for (Passage passage : Passage.ofItems(library)) {
      if (passage.kind() == FieldKind.MARKDOWN) {
        texts
            .computeIfAbsent(
                new File(passage.file(), passage.locale()), unused -> new ArrayList<>())
            .addAll(passage.running());
      }
    }
    return texts;
  }

  @Nested
  class TheMeasure {

    private static Readability of(String text) {
      return Readability.of(RunningText.of(text));
    }

    @Test
    void adds_the_length_of_sentences_and_the_share_of_long_words() {
      Readability text = of("You can apply. Bring documents!");
      assertThat(text.words()).isEqualTo(5);
      assertThat(text.sentences()).isEqualTo(2);
      assertThat(text.longWords()).isEqualTo(1);
      assertThat(text.lix()).isCloseTo(5 / 2.0 + 100 / 5.0, within(0.001));
    }

    @Test
    void counts_a_fact_as_one_short_word_and_leaves_out_the_law_in_brackets() {
      Readability text = of("Apply within {fact:trp-apply-before} ({law:migration-code 45}).");
      assertThat(text.words()).isEqualTo(3);
    }

    @Test
    void counts_no_heading_and_no_cell() {
      assertThat(of("## Documents\n\n| Documents |\n| --- |\n| Passport |").words()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
      "'One. Two! Three? Four: five; six.', 6",
      "'With {fact:x} Then more.', 2",
      "'See Art. 5 of No. 923.', 1",
      "'{fact:x} AZN', 1",
      "'« Так. » Вот.', 2"
    })
    void knows_where_a_sentence_ends(String text, int sentences) {
      assertThat(of(text).sentences()).isEqualTo(sentences);
    }
  }

  @Nested
  class Planted {

    private static final String LONG_SENTENCE =
        "You boil the water in the pot and you wait for it and you pour it on the tea and so on.";

    @Test
    void a_sound_library_passes() {
      assertThat(tooLong(SmallLibrary.sound().library())).isEmpty();
      assertThat(tooHard(SmallLibrary.sound().library())).isEmpty();
    }

    @Test
    void a_sentence_of_more_than_twenty_words_is_found() {
      Library library =
          SmallLibrary.sound().replacing(TEA + "en.md", "Do not hurry.", LONG_SENTENCE).library();
      assertThat(tooLong(library))
          .containsExactly("items/guide/tea/en: 22 words: " + LONG_SENTENCE);
    }

    @Test
    void a_text_of_an_office_is_found() {
      String office = "Submission necessitates comprehensive documentation verification. ";
      Library library =
          SmallLibrary.sound()
              .replacing(TEA + "en.md", "Do not hurry.", office.repeat(25))
              .library();
      assertThat(tooHard(library)).singleElement().asString().startsWith("items/guide/tea/en has");
    }
  }
}
