package az.migrationportal.content.history;

import az.migrationportal.content.segment.SegmentKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a text that differs between two days.
 *
 * @param fate of the whole piece; never {@link Fate#SAME}
 * @param kind of the piece
 * @param under the heading it stands under; empty before the first one
 * @param runs its words in order, those that went before those that came
 */
public record PieceChange(Fate fate, SegmentKind kind, String under, List<Run> runs) {

  public PieceChange {
    runs = List.copyOf(runs);
  }

  /** The words of the earlier day. */
  public String before() {
    return without(Fate.ADDED);
  }

  /** The words of the later day. */
  public String after() {
    return without(Fate.REMOVED);
  }

  private String without(Fate fate) {
    return runs.stream()
        .filter(run -> run.fate() != fate)
        .map(Run::text)
        .collect(Collectors.joining(" "));
  }
}
