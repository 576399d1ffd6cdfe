package az.migrationportal.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StemPairsTest {
  private static final Map<String, List<String>> LEMMAS =
      Map.of(
          "alma", List.of("alma", "al"),
          "almanı", List.of("alma"),
          "alır", List.of("al"),
          "evlər", List.of("ev"));

  @Test
  void pairs_that_belong_and_are_brought_together_are_counted() {
    StemPairs pairs = StemPairs.of(LEMMAS, word -> List.of(word.substring(0, 2)));
    assertThat(pairs.forms()).isEqualTo(4);
    assertThat(pairs.precision()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(pairs.recall()).isEqualTo(1);
    assertThat(pairs.f1()).isEqualTo(0.8, within(1e-9));
  }

  @Test
  void a_second_stem_is_enough_to_bring_a_pair_together() {
    StemPairs pairs =
        StemPairs.of(
            LEMMAS, word -> word.equals("alma") ? List.of("alma", "al") : List.of(word + '!'));
    assertThat(pairs.stems()).isEqualTo(1.25);
    assertThat(pairs.recall()).isZero();
    assertThat(pairs.precision()).isEqualTo(1);
    assertThat(pairs.f1()).isZero();
  }

  @Test
  void forms_are_read_with_all_their_lemmas() throws IOException {
    var lines = new BufferedReader(new StringReader("# comment\nalma\talma|al\nevi\tev\n"));
    assertThat(StemPairs.read(lines))
        .containsExactly(Map.entry("alma", List.of("alma", "al")), Map.entry("evi", List.of("ev")));
    assertThatThrownBy(() -> StemPairs.read(new BufferedReader(new StringReader("alma"))))
        .hasMessageContaining("alma");
  }
}
