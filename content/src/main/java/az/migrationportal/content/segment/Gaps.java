package az.migrationportal.content.segment;

import java.util.ArrayList;
import java.util.List;

/** What lies between the matches of two sequences. */
final class Gaps {

  /** Left elements {@code from} to {@code to} lie opposite right {@code start} to {@code end}. */
  record Gap(int from, int to, int start, int end) {

    /** Only then can its elements be paired one by one. */
    boolean isEven() {
      return to - from == end - start;
    }
  }

  private Gaps() {}

  static List<Gap> between(int[] partners, int rightSize) {
    List<Gap> gaps = new ArrayList<>();
    int from = 0;
    int start = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        add(gaps, new Gap(from, i, start, partners[i]));
        from = i + 1;
        start = partners[i] + 1;
      }
    }
    add(gaps, new Gap(from, partners.length, start, rightSize));
    return gaps;
  }

  private static void add(List<Gap> gaps, Gap gap) {
    if (gap.from() < gap.to() || gap.start() < gap.end()) {
      gaps.add(gap);
    }
  }
}
