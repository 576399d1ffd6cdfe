package az.migrationportal.search.indexing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  @Test
  void a_text_is_cut_after_sentences_and_at_line_breaks() throws IOException {
    assertThat(sentences("Gəlin! Viza lazımdır? Bəli.\nSəfirliyə yazın… Gözləyin"))
        .containsExactly("Gəlin! ", "Viza lazımdır? ", "Bəli.\n", "Səfirliyə yazın… ", "Gözləyin");
  }

  @Test
  void an_abbreviation_does_not_end_a_sentence() throws IOException {
    assertThat(sentences("См. ст. 45 Кодекса. Платите вовремя."))
        .containsExactly("См. ст. 45 Кодекса. ", "Платите вовремя.");
  }

  @Test
  void a_figure_with_a_point_stays_whole() throws IOException {
    assertThat(sentences("Article 45.1 says 10.50 manats.")).hasSize(1);
  }

  @Test
  void an_empty_text_has_no_sentence() throws IOException {
    RunningText none = RunningText.of("");
    assertThat(none.length()).isZero();
    assertThat(sentences("")).isEmpty();
  }

  @Test
  void sentences_put_together_are_the_text_and_each_character_is_in_its_own() throws IOException {
    var random = new Random(7);
    String letters = "aəığЖё 😀.!?…\n\t";
    for (int round = 0; round < 500; round++) {
      int[] points = letters.codePoints().toArray();
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      RunningText cut = RunningText.of(text.toString());
      assertThat(cut.length()).isEqualTo(text.length());
      assertThat(String.join("", sentences(text.toString()))).isEqualTo(text.toString());
      for (int at = 0; at < text.length(); at++) {
        int sentence = cut.sentenceAt(at);
        assertThat(at).isBetween(cut.start(sentence), cut.end(sentence) - 1);
        assertThat(cut.sentence(sentence).charAt(at - cut.start(sentence)))
            .isEqualTo(text.charAt(at));
      }
    }
  }

  private static List<String> sentences(String text) throws IOException {
    RunningText cut = RunningText.of(text);
    List<String> sentences = new ArrayList<>();
    for (int at = 0; at < cut.length(); at = cut.end(cut.sentenceAt(at))) {
      sentences.add(cut.sentence(cut.sentenceAt(at)));
    }
    return sentences;
  }
}
