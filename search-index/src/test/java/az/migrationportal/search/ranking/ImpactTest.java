package az.migrationportal.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImpactTest {

  @Test
  void a_title_is_worth_more_than_a_body_however_often_it_says_the_word() {
    assertThat(Part.TITLE.worth(1, 12)).isGreaterThan(Part.BODY.worth(1_000, 1_000));
  }

  @Test
  void each_repetition_adds_less_than_the_one_before() {
    float once = Part.BODY.worth(1, 300);
    float twice = Part.BODY.worth(2, 300);
    float thrice = Part.BODY.worth(3, 300);
    assertThat(twice).isGreaterThan(once);
    assertThat(thrice - twice).isPositive().isLessThan(twice - once);
  }

  @Test
  void a_longer_part_makes_each_of_its_words_worth_less_and_a_body_most() {
    for (Part part : Part.values()) {
      assertThat(part.worth(1, 40)).as(part.name()).isLessThan(part.worth(1, 20));
    }
    assertThat(lossOfTwiceTheLength(Part.BODY, 300))
        .isGreaterThan(lossOfTwiceTheLength(Part.KEYWORDS, 40));
  }

  @Test
  void a_second_part_adds_a_tenth_of_its_worth() {
    assertThat(Impact.of(2, 2)).isEqualTo(256);
    assertThat(Impact.of(2, 3)).isEqualTo(269);
  }

  @Test
  void a_word_that_stands_in_a_document_never_counts_for_nothing() {
    assertThat(Impact.of(0.0001f, 0.0001f)).isEqualTo(1);
  }

  private static float lossOfTwiceTheLength(Part part, int length) {
    return 1 - part.worth(1, 2 * length) / part.worth(1, length);
  }
}
