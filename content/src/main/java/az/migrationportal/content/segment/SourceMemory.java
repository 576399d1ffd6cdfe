package az.migrationportal.content.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a translation remembers of its source. A segment that is saved unchanged keeps what it
 * remembers; a new or changed one translates what stands at its place in the source now. Places are
 * told by the segments around it that are known to belong together. Where the source has more or
 * fewer segments there than the translation, nothing is remembered rather than guessed.
 */
public final class SourceMemory {

  private SourceMemory() {}

  /**
   * The memory of a translation as it is saved.
   *
   * @param before what it remembered until now; empty for a new translation
   * @param own its segments
   * @param source the segments of the source as they are now
   */
  public static List<SourceLink> saved(
      List<SourceLink> before, List<Segment> own, List<Segment> source) {
    Map<String, List<SourceLink>> links = ByField.of(before, SourceLink::field);
    Map<String, List<Segment>> sources = ByField.of(source, Segment::field);
    List<SourceLink> memory = new ArrayList<>();
    ByField.of(own, Segment::field)
        .forEach(
            (field, segments) ->
                memory.addAll(
                    field(
                        field,
                        links.getOrDefault(field, List.of()),
                        hashes(segments),
                        hashes(sources.getOrDefault(field, List.of())))));
    return memory;
  }

  /**
   * The memory after an edit of the source that leaves its translations right: whoever translated a
   * segment as it was translates it as it is.
   */
  public static List<SourceLink> carried(
      List<SourceLink> memory, List<Segment> sourceBefore, List<Segment> sourceAfter) {
    Map<String, List<Segment>> before = ByField.of(sourceBefore, Segment::field);
    Map<String, List<Segment>> after = ByField.of(sourceAfter, Segment::field);
    return memory.stream()
        .map(
            link ->
                new SourceLink(
                    link.field(),
                    link.own(),
                    successor(
                        link.source(),
                        hashes(before.getOrDefault(link.field(), List.of())),
                        hashes(after.getOrDefault(link.field(), List.of())))))
        .toList();
  }

  /**
   * The memory after somebody found that segments are right as they stand: they translate the
   * source beside them as it is now. All others go on as they were.
   *
   * @param right indexes in {@code pairs}, from 0
   */
  public static List<SourceLink> confirmed(List<Pair> pairs, Set<Integer> right) {
    List<SourceLink> memory = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Segment own = pairs.get(i).translation();
      Segment source = pairs.get(i).source();
      if (own != null) {
        String from =
            right.contains(i) && source != null ? source.hash() : pairs.get(i).rememberedSource();
        memory.add(new SourceLink(own.field(), own.hash(), from));
      }
    }
    return memory;
  }

  private static List<SourceLink> field(
      String field, List<SourceLink> before, List<String> own, List<String> source) {
    List<@Nullable String> remembered = new ArrayList<>();
    boolean[] kept = new boolean[own.size()];
    inherit(before, own, remembered, kept);
    int[] places = CommonSequence.match(remembered, source);
    for (Gaps.Gap gap : Gaps.between(places, source.size())) {
      for (int i = gap.from(); i < gap.to(); i++) {
        if (!kept[i]) {
          remembered.set(i, gap.isEven() ? source.get(gap.start() + i - gap.from()) : null);
        }
      }
    }
    List<SourceLink> links = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      links.add(new SourceLink(field, own.get(i), remembered.get(i)));
    }
    return links;
  }

  /** Unchanged segments keep their link; one changed between such is the heir of its place. */
  private static void inherit(
      List<SourceLink> before,
      List<String> own,
      List<@Nullable String> remembered,
      boolean[] kept) {
    int[] partners = CommonSequence.match(own, before.stream().map(SourceLink::own).toList());
    for (int i = 0; i < own.size(); i++) {
      String source = partners[i] < 0 ? null : before.get(partners[i]).source();
      remembered.add(source);
      kept[i] = source != null;
    }
    for (Gaps.Gap gap : Gaps.between(partners, before.size())) {
      if (gap.isEven() && gap.to() - gap.from() == 1) {
        remembered.set(gap.from(), before.get(gap.start()).source());
      }
    }
  }

  private static @Nullable String successor(
      @Nullable String source, List<String> before, List<String> after) {
    int place = source == null ? -1 : before.indexOf(source);
    if (place < 0) {
      return source;
    }
    int[] partners = CommonSequence.match(before, after);
    for (Gaps.Gap gap : Gaps.between(partners, after.size())) {
      if (gap.isEven() && gap.from() <= place && place < gap.to()) {
        return after.get(gap.start() + place - gap.from());
      }
    }
    return source;
  }

  private static List<String> hashes(List<Segment> segments) {
    return segments.stream().map(Segment::hash).toList();
  }
}
