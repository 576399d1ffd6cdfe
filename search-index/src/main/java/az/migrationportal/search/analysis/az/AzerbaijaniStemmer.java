package az.migrationportal.search.analysis.az;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the stem of a word: every split of the word into stem and suffix chain that the grammar
 * allows is scored, and the likeliest stem wins.
 *
 * <p>Only inflection comes off. Derived words stay whole (vətəndaş, vətəndaşlıq), and so do voices
 * of a verb (bil-, bildir-). Where a second stem is nearly as likely, it is given as well: gəlmə is
 * a newcomer and coming. Immutable, for any number of threads.
 */
public final class AzerbaijaniStemmer {
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_WORD = 40;

  /** A second stem is given where it is at least this likely, compared with the first. */
  private static final double UNSURE = 0.15;

  /**
   * Stems of a word in lower case, the likeliest first: one, or two where the analysis is unsure.
   */
  public List<String> stems(String word) {
    return stems(word, false);
  }

  /** Stems of a word that was typed without the letters ə ı ö ü ğ ç ş. */
  public List<String> stemsOfFolded(String word) {
    return stems(word, true);
  }

  private static List<String> stems(String word, boolean folded) {
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
      return List.of(word);
    }
    if (CommonStems.holds(word, false, folded)) {
      return List.of(word);
    }
    String irregular = IrregularForms.stem(word, folded);
    if (irregular != null) {
      return List.of(irregular);
    }
    List<Split> splits = new Splitter(word, folded).splits();
    if (splits.size() == 1) {
      return List.of(word);
    }
    return likeliest(likelihoods(splits, folded));
  }

  private static Map<String, Double> likelihoods(List<Split> splits, boolean folded) {
    double[] scores = splits.stream().mapToDouble(s -> SplitWeights.score(s, folded)).toArray();
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    Map<String, Double> likelihoods = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      likelihoods.merge(splits.get(i).stem(), Math.exp(scores[i] - highest), Double::sum);
    }
    return likelihoods;
  }

  private static List<String> likeliest(Map<String, Double> likelihoods) {
    List<Map.Entry<String, Double>> ranked =
        likelihoods.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    String first = ranked.get(0).getKey();
    boolean unsure =
        ranked.size() > 1 && ranked.get(1).getValue() > UNSURE * ranked.get(0).getValue();
    return unsure ? List.of(first, ranked.get(1).getKey()) : List.of(first);
  }
}
