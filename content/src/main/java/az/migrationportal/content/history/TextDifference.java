package az.migrationportal.content.history;

import az.migrationportal.content.publication.PastItem;
import java.util.List;

/**
 * An item on two days.
 *
 * @param from the earlier one
 * @param to the later one
 * @param changes in the order of the text; empty where it reads the same
 */
public record TextDifference(PastItem from, PastItem to, List<PieceChange> changes) {

  public TextDifference {
    changes = List.copyOf(changes);
  }
}
