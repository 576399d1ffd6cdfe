package az.migrationportal.content.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A translation beside its source, segment by segment, in the order of the source. */
public record Comparison(List<Pair> pairs) {

  public Comparison {
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares.
   *
   * @param memory of the translation, in the order of its segments
   */
  public static Comparison of(
      List<Segment> source, List<Segment> translation, List<SourceLink> memory) {
    Map<String, List<Segment>> sources = ByField.of(source, Segment::field);
    Map<String, List<Segment>> translations = ByField.of(translation, Segment::field);
    Map<String, List<SourceLink>> links = ByField.of(memory, SourceLink::field);
    List<Pair> pairs = new ArrayList<>();
    for (String field : ByField.names(sources, translations)) {
      List<Segment> own = translations.getOrDefault(field, List.of());
      field(
          sources.getOrDefault(field, List.of()),
          own,
          remembered(own, links.getOrDefault(field, List.of())),
          pairs);
    }
    return new Comparison(pairs);
  }

  /** A source beside itself: nothing can be older. */
  public static Comparison ofItself(List<Segment> source) {
    return new Comparison(
        source.stream().map(one -> new Pair(one, one, one.hash(), Freshness.UP_TO_DATE)).toList());
  }

  /** Of the whole translation. */
  public Freshness freshness() {
    return pairs.stream().allMatch(pair -> pair.freshness() == Freshness.UP_TO_DATE)
        ? Freshness.UP_TO_DATE
        : Freshness.OUTDATED;
  }

  /** How many segments are as told. */
  public int count(Freshness freshness) {
    return (int) pairs.stream().filter(pair -> pair.freshness() == freshness).count();
  }

  /** By the hash of the segment, so that a memory of other segments says nothing. */
  private static List<@Nullable String> remembered(List<Segment> own, List<SourceLink> links) {
    int[] partners =
        CommonSequence.match(
            own.stream().map(Segment::hash).toList(), links.stream().map(SourceLink::own).toList());
    List<@Nullable String> sources = new ArrayList<>();
    for (int partner : partners) {
      sources.add(partner < 0 ? null : links.get(partner).source());
    }
    return sources;
  }

  private static void field(
      List<Segment> source,
      List<Segment> own,
      List<@Nullable String> remembered,
      List<Pair> pairs) {
    int[] places = CommonSequence.match(remembered, source.stream().map(Segment::hash).toList());
    List<Gaps.Gap> gaps = Gaps.between(places, source.size());
    int next = 0;
    for (int i = 0; i <= own.size(); i++) {
      boolean matched = i < own.size() && places[i] >= 0;
      if (next < gaps.size() && (i == own.size() || matched) && gaps.get(next).to() == i) {
        gap(gaps.get(next), source, own, remembered, pairs);
        next++;
      }
      if (matched) {
        pairs.add(
            new Pair(source.get(places[i]), own.get(i), remembered.get(i), Freshness.UP_TO_DATE));
      }
    }
  }

  private static void gap(
      Gaps.Gap gap,
      List<Segment> source,
      List<Segment> own,
      List<@Nullable String> remembered,
      List<Pair> pairs) {
    int most = Math.max(gap.to() - gap.from(), gap.end() - gap.start());
    for (int k = 0; k < most; k++) {
      int i = gap.from() + k;
      int j = gap.start() + k;
      Segment before = j < gap.end() ? source.get(j) : null;
      if (i < gap.to()) {
        pairs.add(new Pair(before, own.get(i), remembered.get(i), Freshness.OUTDATED));
      } else {
        pairs.add(new Pair(before, null, null, Freshness.MISSING));
      }
    }
  }
}
