package az.migrationportal.content.segment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The longest common subsequence of two lists: which of the one stand in the other, in order. */
final class CommonSequence {

  private CommonSequence() {}

  /**
   * For each element of {@code left} its partner's index in {@code right}, or -1. A null has no
   * partner.
   */
  static int[] match(List<? extends @Nullable String> left, List<String> right) {
    int[][] length = lengths(left, right);
    int[] partners = new int[left.size()];
    Arrays.fill(partners, -1);
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (Objects.equals(left.get(i), right.get(j))) {
        partners[i++] = j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return partners;
  }

  private static int[][] lengths(List<? extends @Nullable String> left, List<String> right) {
    int[][] length = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        length[i][j] =
            Objects.equals(left.get(i), right.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
