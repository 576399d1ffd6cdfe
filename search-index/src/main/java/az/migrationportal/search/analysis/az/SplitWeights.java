package az.migrationportal.search.analysis.az;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much each sign of {@link SplitSigns} speaks for a split.
 *
 * <p>Logarithms: the score of a split is the sum of its signs' weights, and its likelihood among
 * the splits of a word is proportional to the exponential of the score.
 */
final class SplitWeights {
  private static final Map<String, Float> WEIGHTS = new HashMap<>();

  static {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SplitWeights.class.getResourceAsStream("weights.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          WEIGHTS.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SplitWeights() {}

  static double score(Split split, boolean folded) {
    double[] score = new double[1];
    SplitSigns.of(split, folded, sign -> score[0] += WEIGHTS.getOrDefault(sign, 0f));
    return score[0];
  }
}
