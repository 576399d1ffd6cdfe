package az.migrationportal.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.segment.SegmentKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PARAGRAPH; Pay {fact:fee|number} now.; Pay {1} now.",
        "PARAGRAPH; See [the *new* form](item:form) here.; See <1>the <2>new</2> form</1> here.",
        "PARAGRAPH; **Pay** {law:code 4}.; <1>Pay</1> {2}.",
        "HEADING; ## Who pays; {1}Who pays",
        "LIST_ITEM; [ ] a `form` <https://a.example>; {1}a {2} {3}",
        "TABLE_ROW; | a | {fact:b|number} |; {1}a{2}{3}{4}",
        "FIELD; 2 * 3 * [x](y) {fact:a}; 2 * 3 * [x](y) {1}",
        "PARAGRAPH; {fees:visa}; {1}",
        "PARAGRAPH; 2 * 3 ** 4 [ ] {x} a|b; 2 * 3 ** 4 [ ] {x} a|b",
      })
  void what_is_not_to_be_written_is_a_code(SegmentKind kind, String text, String pieces) {
    assertThat(shown(Pieces.of(kind, text))).isEqualTo(pieces);
  }

  @ParameterizedTest
  @EnumSource
  void together_the_pieces_are_the_segment(SegmentKind kind) {
    Random random = new Random(20);
    String alphabet = "ab *_`[](){}<>|#!\\\n:Əı\uE101fact:x|gen}https://é";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int c = 0; c < length; c++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(Pieces.text(Pieces.of(kind, text.toString()))).isEqualTo(text.toString());
    }
  }

  @Test
  void emphasis_may_go_and_a_fact_may_not() {
    Codes codes = new Codes(Pieces.of(SegmentKind.PARAGRAPH, "**Pay** {fact:fee}."));
    assertThat(codes.missing(Pieces.of(SegmentKind.PARAGRAPH, "Pay."))).isPresent();
    assertThat(codes.missing(List.of(new Piece(Piece.Role.STANDALONE, "2", "", true)))).isEmpty();
  }

  private static String shown(List<Piece> pieces) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : pieces) {
      shown.append(
          switch (piece.role()) {
            case WORDS -> piece.text();
            case STANDALONE -> "{" + piece.id() + "}";
            case OPENING -> "<" + piece.id() + ">";
            case CLOSING -> "</" + piece.id() + ">";
          });
    }
    return shown.toString();
  }
}
