package az.migrationportal.content.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Merges what two writers made of one sequence. Their changes are hunks on the base; those that
 * touch no hunk of the other writer survive side by side, the others are conflicts. After Khanna,
 * Kunal and Pierce, <i>A Formal Investigation of Diff3</i> (2007), with changes of equally many
 * elements taken one by one, so that neighbouring paragraphs do not disturb each other.
 */
final class ThreeWay<T> {

  /** Where the writers disagree; {@code mine} and {@code theirs} may be empty. */
  record Conflict<T>(List<T> base, List<T> mine, List<T> theirs) {}

  /**
   * What came out.
   *
   * @param elements with {@code theirs} where there is a conflict
   */
  record Result<T>(List<T> elements, List<Conflict<T>> conflicts) {}

  private final List<T> base;
  private final Function<T, String> text;
  private final List<Hunk<T>> mine;
  private final List<Hunk<T>> theirs;
  private final List<T> elements = new ArrayList<>();
  private final List<Conflict<T>> conflicts = new ArrayList<>();
  private int done;

  private ThreeWay(List<T> base, List<T> mine, List<T> theirs, Function<T, String> text) {
    this.base = base;
    this.text = text;
    this.mine = hunks(mine);
    this.theirs = hunks(theirs);
  }

  /**
   * Merges.
   *
   * @param text by which elements are the same
   */
  static <T> Result<T> merge(List<T> base, List<T> mine, List<T> theirs, Function<T, String> text) {
    ThreeWay<T> merge = new ThreeWay<>(base, mine, theirs, text);
    merge.run();
    return new Result<>(List.copyOf(merge.elements), List.copyOf(merge.conflicts));
  }

  private void run() {
    List<Hunk<T>> left = new ArrayList<>(mine);
    List<Hunk<T>> right = new ArrayList<>(theirs);
    while (!left.isEmpty() || !right.isEmpty()) {
      boolean mineFirst =
          right.isEmpty() || (!left.isEmpty() && order(left.get(0), right.get(0)) <= 0);
      Hunk<T> first = (mineFirst ? left : right).remove(0);
      List<Hunk<T>> ours = new ArrayList<>();
      List<Hunk<T>> others = new ArrayList<>();
      (mineFirst ? ours : others).add(first);
      while (pull(left, others, ours) || pull(right, ours, others)) {
        // Each hunk that is pulled in may touch further ones.
      }
      settle(ours, others);
    }
    elements.addAll(base.subList(done, base.size()));
  }

  private int order(Hunk<T> one, Hunk<T> other) {
    return Comparator.<Hunk<T>>comparingInt(Hunk::from)
        .thenComparing(hunk -> !hunk.isInsertion())
        .compare(one, other);
  }

  private static <T> boolean pull(List<Hunk<T>> from, List<Hunk<T>> touching, List<Hunk<T>> into) {
    if (from.isEmpty() || touching.stream().noneMatch(from.get(0)::touches)) {
      return false;
    }
    into.add(from.remove(0));
    return true;
  }

  private void settle(List<Hunk<T>> ours, List<Hunk<T>> others) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (List<Hunk<T>> side : List.of(ours, others)) {
      for (Hunk<T> hunk : side) {
        from = Math.min(from, hunk.from());
        to = Math.max(to, hunk.to());
      }
    }
    elements.addAll(base.subList(done, from));
    done = to;
    List<T> asMine = applied(ours, from, to);
    List<T> asTheirs = applied(others, from, to);
    if (others.isEmpty()) {
      elements.addAll(asMine);
      return;
    }
    elements.addAll(asTheirs);
    if (!ours.isEmpty() && !same(asMine, asTheirs)) {
      conflicts.add(new Conflict<>(List.copyOf(base.subList(from, to)), asMine, asTheirs));
    }
  }

  private List<T> applied(List<Hunk<T>> hunks, int from, int to) {
    List<T> result = new ArrayList<>();
    int next = from;
    for (Hunk<T> hunk : hunks) {
      result.addAll(base.subList(next, hunk.from()));
      result.addAll(hunk.with());
      next = hunk.to();
    }
    result.addAll(base.subList(next, to));
    return List.copyOf(result);
  }

  private boolean same(List<T> one, List<T> other) {
    return one.stream().map(text).toList().equals(other.stream().map(text).toList());
  }

  private List<Hunk<T>> hunks(List<T> changed) {
    int[] partners =
        CommonSequence.match(base.stream().map(text).toList(), changed.stream().map(text).toList());
    List<Hunk<T>> hunks = new ArrayList<>();
    for (Gaps.Gap gap : Gaps.between(partners, changed.size())) {
      if (gap.isEven()) {
        for (int i = 0; i < gap.to() - gap.from(); i++) {
          T with = changed.get(gap.start() + i);
          hunks.add(new Hunk<>(gap.from() + i, gap.from() + i + 1, List.of(with)));
        }
      } else {
        hunks.add(new Hunk<>(gap.from(), gap.to(), changed.subList(gap.start(), gap.end())));
      }
    }
    return hunks;
  }
}
