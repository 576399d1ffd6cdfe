package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * All known pairs, by the hash of their source and by its words. Two sources are as alike as the
 * part of the longer one that need not be changed to get the other (Levenshtein's distance); those
 * that share too few words are not measured.
 */
final class MemoryIndex {

  private static final int LEAST_SCORE = 60;
  private static final int MEASURED = 60;
  private static final double COMMON_WORDS = 0.4;

  private record Direction(ContentLocale from, ContentLocale to) {}

  private record Candidate(KnownPair pair, int common) {}

  private final Map<ItemKey, List<KnownPair>> byItem;
  private final Map<Direction, Map<String, List<KnownPair>>> byHash = new HashMap<>();
  private final Map<Direction, Map<String, List<KnownPair>>> byWord = new HashMap<>();

  MemoryIndex(Map<ItemKey, List<KnownPair>> byItem) {
    this.byItem = Map.copyOf(byItem);
    byItem.values().forEach(pairs -> pairs.forEach(this::add));
  }

  Map<ItemKey, List<KnownPair>> byItem() {
    return byItem;
  }

  private void add(KnownPair pair) {
    Direction direction = new Direction(pair.from(), pair.to());
    put(byHash, direction, pair.source().hash(), pair);
    pair.words().forEach(word -> put(byWord, direction, word, pair));
  }

  private static void put(
      Map<Direction, Map<String, List<KnownPair>>> into,
      Direction direction,
      String key,
      KnownPair pair) {
    into.computeIfAbsent(direction, unused -> new HashMap<>())
        .computeIfAbsent(key, unused -> new ArrayList<>())
        .add(pair);
  }

  /**
   * The best matches, each translation once.
   *
   * @param own the item the segment stands in; its own pair at that place is no match
   */
  List<MemoryMatch> find(
      ContentLocale from, ContentLocale to, Segment source, ItemKey own, int most) {
    Direction direction = new Direction(from, to);
    List<MemoryMatch> matches = new ArrayList<>();
    byHash
        .getOrDefault(direction, Map.of())
        .getOrDefault(source.hash(), List.of())
        .forEach(pair -> matches.add(match(100, pair)));
    candidates(direction, source, from).stream()
        .filter(pair -> !pair.source().hash().equals(source.hash()))
        .forEach(
            pair -> {
              int score = score(source.text(), pair.source().text(), from);
              if (score >= LEAST_SCORE) {
                matches.add(match(score, pair));
              }
            });
    Set<String> seen = new HashSet<>();
    return matches.stream()
        .filter(match -> !match.item().equals(own) || !match.segment().equals(source.id()))
        .sorted(
            Comparator.comparingInt(MemoryMatch::score)
                .reversed()
                .thenComparing(match -> match.item().value())
                .thenComparing(MemoryMatch::segment))
        .filter(match -> seen.add(match.translation()))
        .limit(most)
        .toList();
  }

  private List<KnownPair> candidates(Direction direction, Segment source, ContentLocale from) {
    Set<String> words = Set.copyOf(WordList.of(source.text(), from));
    Map<KnownPair, Integer> common = new HashMap<>();
    Map<String, List<KnownPair>> known = byWord.getOrDefault(direction, Map.of());
    for (String word : words) {
      known.getOrDefault(word, List.of()).forEach(pair -> common.merge(pair, 1, Integer::sum));
    }
    return common.entrySet().stream()
        .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
        .filter(one -> share(one, words.size()) >= COMMON_WORDS)
        .sorted(
            Comparator.<Candidate>comparingDouble(one -> -share(one, words.size()))
                .thenComparing(one -> one.pair().item().value())
                .thenComparing(one -> one.pair().source().id()))
        .limit(MEASURED)
        .map(Candidate::pair)
        .toList();
  }

  private static double share(Candidate candidate, int words) {
    return 2.0 * candidate.common() / (words + candidate.pair().words().size());
  }

  private static int score(String one, String other, ContentLocale locale) {
    Locale casing = locale.javaLocale();
    String left = one.toLowerCase(casing);
    String right = other.toLowerCase(casing);
    int longest = Math.max(left.length(), right.length());
    int most = longest * (100 - LEAST_SCORE) / 100;
    int distance = new LevenshteinDistance(most).apply(left, right);
    return distance < 0 ? 0 : Math.min(99, 100 - 100 * distance / Math.max(1, longest));
  }

  private static MemoryMatch match(int score, KnownPair pair) {
    return new MemoryMatch(
        score,
        pair.source().text(),
        pair.translation().text(),
        pair.item(),
        pair.translation().id());
  }
}
