package az.migrationportal.content.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Compares lists of pieces, and pieces word by word. */
final class WordComparison {

  /** At least one word in so many has to stay for a text to be shown as one. */
  private static final int LEAST_SHARE = 3;

  private final List<PieceChange> changes = new ArrayList<>();

  private WordComparison() {}

  static List<PieceChange> between(List<Piece> before, List<Piece> after) {
    WordComparison comparison = new WordComparison();
    List<String> old = before.stream().map(Piece::text).toList();
    List<String> young = after.stream().map(Piece::text).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      comparison.neighbours(
          before.subList(from, from + delta.getSource().size()),
          after.subList(to, to + delta.getTarget().size()));
    }
    return comparison.changes;
  }

  /** Pieces in one place are compared in their order; what is left over went or came. */
  private void neighbours(List<Piece> before, List<Piece> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      if (i >= after.size()) {
        whole(Fate.REMOVED, before.get(i));
      } else if (i >= before.size()) {
        whole(Fate.ADDED, after.get(i));
      } else {
        pair(before.get(i), after.get(i));
      }
    }
  }

  private void pair(Piece before, Piece after) {
    List<Run> runs = runs(before.text(), after.text());
    if (runs.stream().noneMatch(run -> run.fate() == Fate.SAME) && before.kind() != after.kind()) {
      whole(Fate.REMOVED, before);
      whole(Fate.ADDED, after);
    } else {
      changes.add(new PieceChange(Fate.CHANGED, after.kind(), after.under(), runs));
    }
  }

  private void whole(Fate fate, Piece piece) {
    changes.add(
        new PieceChange(fate, piece.kind(), piece.under(), List.of(new Run(fate, piece.text()))));
  }

  /**
   * A number and its unit are one word: a no-break space stands between them. Where little stayed,
   * the whole of both is easier to read than a mixture.
   */
  static List<Run> runs(String before, String after) {
    List<String> old = List.of(before.split(" ", -1));
    List<String> young = List.of(after.split(" ", -1));
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      int from = delta.getSource().getPosition();
      run(runs, Fate.SAME, old.subList(done, from));
      run(runs, Fate.REMOVED, delta.getSource().getLines());
      run(runs, Fate.ADDED, delta.getTarget().getLines());
      done = from + delta.getSource().size();
    }
    run(runs, Fate.SAME, old.subList(done, old.size()));
    return same(runs) * LEAST_SHARE < Math.max(old.size(), young.size())
        ? List.of(new Run(Fate.REMOVED, before), new Run(Fate.ADDED, after))
        : runs;
  }

  private static int same(List<Run> runs) {
    return runs.stream()
        .filter(run -> run.fate() == Fate.SAME)
        .mapToInt(run -> run.text().split(" ", -1).length)
        .sum();
  }

  private static void run(List<Run> runs, Fate fate, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(fate, String.join(" ", words)));
    }
  }
}
