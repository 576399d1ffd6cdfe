package az.migrationportal.content.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.migrationportal.content.segment.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordComparisonTest {
  private static final Piece HEADING = new Piece(SegmentKind.HEADING, "", "When to register");
  private static final Piece OLD = paragraph("You have 3\u00a0days to register.");
  private static final Piece NEW = paragraph("You have 15\u00a0days to register.");

  @Test
  void texts_that_read_the_same_have_no_change() {
    assertThat(WordComparison.between(List.of(HEADING, OLD), List.of(HEADING, OLD))).isEmpty();
  }

  @Test
  void a_changed_figure_is_shown_with_its_unit_among_the_words_that_stayed() {
    PieceChange change =
        WordComparison.between(List.of(HEADING, OLD), List.of(HEADING, NEW)).get(0);
    assertThat(change.fate()).isEqualTo(Fate.CHANGED);
    assertThat(change.under()).isEqualTo("When to register");
    assertThat(change.runs())
        .containsExactly(
            new Run(Fate.SAME, "You have"),
            new Run(Fate.REMOVED, "3\u00a0days"),
            new Run(Fate.ADDED, "15\u00a0days"),
            new Run(Fate.SAME, "to register."));
    assertThat(change.before()).isEqualTo(OLD.text());
    assertThat(change.after()).isEqualTo(NEW.text());
  }

  @Test
  void where_little_stayed_the_whole_of_both_is_shown() {
    String before = "We did not find how long it must be valid.";
    String after = "Buy the ticket after you have an answer and not before.";
    assertThat(WordComparison.runs(before, after))
        .containsExactly(new Run(Fate.REMOVED, before), new Run(Fate.ADDED, after));
  }

  @Test
  void a_new_paragraph_is_added_and_a_dropped_one_removed() {
    Piece more = paragraph("The host can do it for you.");
    assertThat(WordComparison.between(List.of(HEADING, OLD), List.of(HEADING, OLD, more)))
        .extracting(PieceChange::fate, PieceChange::after)
        .containsExactly(tuple(Fate.ADDED, more.text()));
    assertThat(WordComparison.between(List.of(HEADING, more, OLD), List.of(HEADING, OLD)))
        .extracting(PieceChange::fate, PieceChange::before)
        .containsExactly(tuple(Fate.REMOVED, more.text()));
  }

  @Test
  void a_heading_in_the_place_of_a_paragraph_is_no_change_of_that_paragraph() {
    Piece heading = new Piece(SegmentKind.HEADING, "", "Fees");
    Piece other = paragraph("Ask us.");
    assertThat(WordComparison.between(List.of(other), List.of(heading)))
        .extracting(PieceChange::fate)
        .containsExactly(Fate.REMOVED, Fate.ADDED);
  }

  private static Piece paragraph(String text) {
    return new Piece(SegmentKind.PARAGRAPH, "When to register", text);
  }
}
