package az.migrationportal.content.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random edits of a source and a translation that keeps the same blocks in the same order. The
 * oracle knows by identity which version of which source block each translated block was made from;
 * the computation only sees hashes.
 */
class FreshnessPropertyTest {
  private static final int STEPS = 400;

  /** A source block: who it is and how often it was edited. */
  private record Source(int identity, int edits) {
    Segment segment(int number) {
      return Segment.of("/body", number, SegmentKind.PARAGRAPH, identity + " v" + edits);
    }
  }

  /** A translated block, the source block it was made from, and a text of its own. */
  private record Translated(Source from, int words) {
    Segment segment(int number) {
      return Segment.of("/body", number, SegmentKind.PARAGRAPH, "t" + words);
    }
  }

  private final List<Source> source = new ArrayList<>();
  private List<Translated> translation = new ArrayList<>();
  private List<SourceLink> memory = List.of();
  private int identities;
  private int words;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void computed_freshness_is_what_the_oracle_says(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(3) > 0) {
        editSource(random);
      } else {
        translate(random);
      }
      compare();
    }
    assertThat(identities).isGreaterThan(50);
    assertThat(words).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 6, 9})
  void an_edit_that_keeps_translations_fresh_changes_no_freshness(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(2) > 0) {
        editSource(random);
      } else {
        translate(random);
      }
      editMinorly(random);
      compare();
    }
  }

  private void editSource(Random random) {
    int at = random.nextInt(source.size() + 1);
    int what = random.nextInt(4);
    if (what == 0 || at == source.size()) {
      source.add(at, new Source(identities++, 0));
    } else if (what == 1) {
      source.remove(at);
    } else {
      Source before = source.get(at);
      source.set(at, new Source(before.identity(), before.edits() + 1));
    }
  }

  /** Brings the blocks in step with the source, and rewrites some of those that are there. */
  private void translate(Random random) {
    List<Translated> next = new ArrayList<>();
    for (Source block : source) {
      Translated known =
          translation.stream()
              .filter(one -> one.from().identity() == block.identity())
              .findFirst()
              .orElse(null);
      boolean rewrite = known == null || random.nextInt(4) == 0;
      next.add(rewrite ? new Translated(block, words++) : known);
    }
    translation = next;
    memory = SourceMemory.saved(memory, translated(), sourced());
  }

  /** One block of the source gets a comma; what was fresh is declared fresh. */
  private void editMinorly(Random random) {
    if (source.isEmpty()) {
      return;
    }
    List<Segment> before = sourced();
    int at = random.nextInt(source.size());
    Source old = source.get(at);
    Source edited = new Source(old.identity(), old.edits() + 1);
    source.set(at, edited);
    memory = SourceMemory.carried(memory, before, sourced());
    translation.replaceAll(
        one -> one.from().equals(old) ? new Translated(edited, one.words()) : one);
  }

  private void compare() {
    Comparison comparison = Comparison.of(sourced(), translated(), memory);
    for (int i = 0; i < source.size(); i++) {
      Segment block = sourced().get(i);
      Freshness computed =
          comparison.pairs().stream()
              .filter(pair -> block.equals(pair.source()))
              .findFirst()
              .orElseThrow()
              .freshness();
      boolean fresh = translation.stream().map(Translated::from).anyMatch(source.get(i)::equals);
      assertThat(computed == Freshness.UP_TO_DATE).isEqualTo(fresh);
    }
    boolean whole = translation.stream().map(Translated::from).toList().equals(source);
    assertThat(comparison.freshness() == Freshness.UP_TO_DATE).isEqualTo(whole);
  }

  private List<Segment> sourced() {
    List<Segment> segments = new ArrayList<>();
    source.forEach(block -> segments.add(block.segment(segments.size() + 1)));
    return segments;
  }

  private List<Segment> translated() {
    List<Segment> segments = new ArrayList<>();
    translation.forEach(block -> segments.add(block.segment(segments.size() + 1)));
    return segments;
  }
}
