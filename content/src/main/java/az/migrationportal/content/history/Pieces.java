package az.migrationportal.content.history;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.markup.MarkupRendering;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.SegmentKind;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.wording.FactText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts an item into what a reader sees, with the facts of its day in words. */
final class Pieces {

  /** Marks of a notice or a box to tick, which stand before the words. */
  private static final Pattern MARK = Pattern.compile("^\\[(![A-Z]+|[ xX])]\\s*");

  private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

  /** Words only: where a link leads is no word of the text. */
  static final LinkTargets NO_LINKS =
      new LinkTargets() {
        @Override
        public Optional<String> item(ItemKey key) {
          return Optional.empty();
        }

        @Override
        public Optional<String> country(String iso2) {
          return Optional.empty();
        }
      };

  private final MarkupRendering markup;
  private final List<Piece> pieces = new ArrayList<>();
  private String under = "";

  private Pieces(MarkupRendering markup) {
    this.markup = markup;
  }

  static List<Piece> of(PastItem past, ContentType type, FactText facts) {
    Pieces cut =
        new Pieces(new MarkupRendering(facts, past.item().writtenIn(), past.on(), NO_LINKS));
    Segments.of(type, past.item().fields()).forEach(cut::add);
    return List.copyOf(cut.pieces);
  }

  private void add(Segment segment) {
    String text = MARK.matcher(segment.text()).replaceFirst("");
    if (segment.kind() == SegmentKind.TABLE_ROW) {
      add(segment.kind(), cells(text));
    } else {
      markup.document(text).text().lines().forEach(line -> add(segment.kind(), line));
    }
  }

  /** A bar inside braces belongs to a fact and not to the table. */
  private String cells(String row) {
    String whole = row.replaceAll("(\\{fact:[a-z0-9-]+)\\|", "$1\\\\|");
    return CELLS
        .splitAsStream(whole)
        .map(cell -> cell.replace("\\|", "|").strip())
        .filter(cell -> !cell.isEmpty())
        .map(cell -> markup.document(cell).text().strip())
        .collect(Collectors.joining("; "));
  }

  private void add(SegmentKind kind, String line) {
    String text = line.strip();
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, kind == SegmentKind.HEADING ? "" : under, text));
      under = kind == SegmentKind.HEADING ? text : under;
    }
  }
}
