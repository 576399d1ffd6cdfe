package az.migrationportal.content.freshness;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.segment.Freshness;
import java.util.List;

/**
 * One item on the board.
 *
 * @param freshness the worst of its translations: missing before outdated before up to date
 */
public record BoardRow(ItemKey item, String type, Freshness freshness, List<BoardCell> cells) {

  public BoardRow {
    cells = List.copyOf(cells);
  }

  static BoardRow of(ItemKey item, String type, List<BoardCell> cells) {
    Freshness worst =
        cells.stream().anyMatch(cell -> cell.freshness() == Freshness.MISSING)
            ? Freshness.MISSING
            : cells.stream().anyMatch(cell -> cell.freshness() == Freshness.OUTDATED)
                ? Freshness.OUTDATED
                : Freshness.UP_TO_DATE;
    return new BoardRow(item, type, worst, cells);
  }
}
