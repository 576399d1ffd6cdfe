package az.migrationportal.search.analysis.az;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often each suffix follows in a text, counted over the forms of known stems that the text
 * holds; each counts a little even where the text has none.
 */
final class SuffixChances {
  private static final int MOST_SUFFIXES = 3;
  private static final double UNSEEN = 1;
  private final Map<SuffixState, Map<String, Double>> chances = new EnumMap<>(SuffixState.class);
  private final Map<SuffixState, Double> ends = new EnumMap<>(SuffixState.class);

  /** Counts the forms of these stems among the words. */
  SuffixChances(Set<String> words, Set<String> nouns, Set<String> verbs) {
    nouns.forEach(stem -> count(words, Paradigm.start(stem, false), 0, new HashSet<>()));
    verbs.forEach(stem -> count(words, Paradigm.start(stem, true), 0, new HashSet<>()));
  }

  /** A suffix for the state, or null for an end. */
  @Nullable Suffix next(SuffixState state, RandomGenerator random) {
    List<Suffix> following = SuffixGrammar.following(state);
    double end = ends.getOrDefault(state, UNSEEN);
    double all = end + following.stream().mapToDouble(each -> chance(state, each)).sum();
    double drawn = random.nextDouble() * all;
    for (Suffix suffix : following) {
      drawn -= chance(state, suffix);
      if (drawn < 0) {
        return suffix;
      }
    }
    return null;
  }

  private double chance(SuffixState state, Suffix suffix) {
    return chances.getOrDefault(state, Map.of()).getOrDefault(suffix.label(), 0.0) + UNSEEN;
  }

  /**
   * Whether a form or one that goes on from it stands among the words; counts how it came about.
   */
  private void count(Set<String> words, Paradigm.Form form, int suffixes, Set<String> counted) {
    if (words.contains(form.word()) && counted.add(form.word())) {
      ends.merge(form.state(), 1.0, Double::sum);
      for (Paradigm.Form at = form; at.before() != null; at = at.before()) {
        chances
            .computeIfAbsent(at.before().state(), state -> new HashMap<>())
            .merge(at.suffix(), 1.0, Double::sum);
      }
    }
    if (suffixes < MOST_SUFFIXES) {
      for (Suffix suffix : SuffixGrammar.following(form.state())) {
        count(words, form.with(suffix), suffixes + 1, counted);
      }
    }
  }
}
