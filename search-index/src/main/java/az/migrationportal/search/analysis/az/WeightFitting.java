package az.migrationportal.search.analysis.az;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Fits the weights of the stemmer's signs to forms that our own grammar makes of stems: those
 * written down by hand, and nouns that a text of ours holds in several forms.
 *
 * <p>Maximum likelihood of the right stem among the stems of all splits, by stochastic gradient
 * (AdaGrad) with a penalty on large weights. Repeatable: the same text and seed give the same
 * weights.
 */
public final class WeightFitting {
  private static final int FORMS = 150;
  private static final int ROUNDS = 4;
  private static final double STEP = 0.25;
  private static final double PENALTY = 2e-6;

  /** A noun of the text must be there in so many other forms. */
  private static final int SUPPORT = 4;

  private static final int SHORTEST_NOUN = 4;

  private final RandomGenerator random;
  private final Map<String, double[]> weights = new HashMap<>();

  private WeightFitting(long seed) {
    this.random = new Random(seed);
  }

  /** Weights by sign, in the order of the signs; the words are those of any text. */
  public static Map<String, Double> fit(Collection<String> words, long seed) {
    var fitting = new WeightFitting(seed);
    List<Example> examples = fitting.examples(words);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, new Random(seed + round));
      examples.forEach(fitting::learn);
    }
    Map<String, Double> fitted = new TreeMap<>();
    fitting.weights.forEach((sign, state) -> fitted.put(sign, state[0]));
    return fitted;
  }

  /** Nouns that stand in a text bare and in several other forms, and are no forms of each other. */
  static Set<String> nounsIn(Collection<String> words) {
    Set<String> all = new TreeSet<>();
    words.forEach(word -> all.add(AzerbaijaniLetters.normalise(word)));
    Map<String, Integer> support = new LinkedHashMap<>();
    Set<String> forms = new HashSet<>();
    for (String word : all) {
      if (word.length() >= SHORTEST_NOUN && Vowels.count(word) > 0) {
        List<String> found =
            Paradigm.nounForms(word).keySet().stream().filter(all::contains).toList();
        if (found.size() >= SUPPORT) {
          support.put(word, found.size());
          forms.addAll(found);
        }
      }
    }
    Set<String> nouns = new TreeSet<>(support.keySet());
    nouns.removeAll(forms);
    return nouns;
  }

  private List<Example> examples(Collection<String> words) {
    Set<String> text = new HashSet<>();
    words.forEach(word -> text.add(AzerbaijaniLetters.normalise(word)));
    Set<String> nouns = usable(CommonStems.all(false));
    nouns.addAll(usable(nounsIn(words)));
    Set<String> verbs = usable(CommonStems.all(true));
    var chances = new SuffixChances(text, nouns, verbs);
    List<Example> examples = new ArrayList<>();
    nouns.forEach(stem -> addForms(stem, false, chances, examples));
    verbs.forEach(stem -> addForms(stem, true, chances, examples));
    return examples;
  }

  private static Set<String> usable(Set<String> stems) {
    Set<String> usable = new TreeSet<>(stems);
    usable.removeIf(stem -> stem.length() < 2 || Vowels.count(stem) == 0);
    return usable;
  }

  private void addForms(String stem, boolean verb, SuffixChances chances, List<Example> examples) {
    for (String form : Paradigm.forms(stem, verb, FORMS, chances, random)) {
      examples.add(new Example(form, stem));
    }
  }

  private void learn(Example example) {
    boolean folded = random.nextInt(4) == 0;
    boolean unlisted = random.nextBoolean();
    String word = folded ? AzerbaijaniFolding.fold(example.form) : example.form;
    String stem = folded ? AzerbaijaniFolding.fold(example.stem) : example.stem;
    List<Split> splits = new Splitter(word, folded).splits();
    if (splits.size() < 2 || splits.stream().noneMatch(split -> split.stem().equals(stem))) {
      return;
    }
    List<List<String>> signs = splits.stream().map(each -> signs(each, folded, unlisted)).toList();
    double[] likelihood = likelihoods(signs);
    double right = 0;
    for (int i = 0; i < likelihood.length; i++) {
      right += splits.get(i).stem().equals(stem) ? likelihood[i] : 0;
    }
    Map<String, Double> gradient = new HashMap<>();
    for (int i = 0; i < likelihood.length; i++) {
      boolean isRight = splits.get(i).stem().equals(stem);
      double pull = (isRight ? likelihood[i] / Math.max(right, 1e-12) : 0) - likelihood[i];
      signs.get(i).forEach(sign -> gradient.merge(sign, pull, Double::sum));
    }
    gradient.forEach(this::step);
  }

  private void step(String sign, double pull) {
    double[] state = weights.computeIfAbsent(sign, each -> new double[2]);
    double gradient = pull - PENALTY * state[0];
    state[1] += gradient * gradient;
    state[0] += STEP * gradient / Math.sqrt(state[1] + 1e-8);
  }

  private double[] likelihoods(List<List<String>> signs) {
    double[] scores = new double[signs.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (String sign : signs.get(i)) {
        double[] state = weights.get(sign);
        scores[i] += state == null ? 0 : state[0];
      }
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** Half the time nothing is listed, so that the other signs learn to do without the list. */
  private static List<String> signs(Split split, boolean folded, boolean unlisted) {
    List<String> signs = new ArrayList<>();
    SplitSigns.of(
        split,
        folded,
        sign -> {
          if (!unlisted || !sign.startsWith("listed")) {
            signs.add(sign);
          }
        });
    return signs;
  }

  /** Lines of {@code weights.tsv}; weights that round to nothing are left out. */
  public static List<String> lines(Map<String, Double> weights) {
    List<String> lines = new ArrayList<>();
    weights.forEach(
        (sign, weight) -> {
          String rounded = String.format(Locale.ROOT, "%.1f", weight);
          if (!rounded.equals("0.0") && !rounded.equals("-0.0")) {
            lines.add(sign + '\t' + rounded);
          }
        });
    return lines;
  }

  private record Example(String form, String stem) {}
}
