package az.migrationportal.content.segment;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random lives of a source and its translation as documents: whole drafts, single segments, several
 * at once as an import writes them, confirmations, minor edits, reverts, merges. The oracle is told
 * by each writer which source block their words were made from, and compares identities; the
 * computation sees text only.
 */
class EditedDocumentsTest {
  private static final ContentType PAGE = new ContentTypes().get("page");
  private static final int LIVES = 400;
  private static final int STEPS = 30;

  /** A source block: who it is and how often it was edited. */
  private record Source(int identity, int edits) {
    String words() {
      return "s" + identity + " v" + edits;
    }
  }

  /** A translated block and the source block its writer had before them. */
  private record Translated(Source from, int number) {
    String words() {
      return "t" + number;
    }
  }

  private record Saved(List<Translated> blocks, List<SourceLink> memory) {}

  private final Map<String, Integer> acts = new HashMap<>();

  @Test
  void computed_freshness_is_what_the_writers_meant() {
    for (int seed = 0; seed < LIVES; seed++) {
      Life life = new Life(new Random(seed));
      for (int step = 0; step < STEPS; step++) {
        String act = life.step();
        acts.merge(act, 1, Integer::sum);
        life.compare("seed " + seed + ", step " + step + ", " + act);
      }
    }
    assertThat(acts.keySet())
        .containsExactlyInAnyOrder(
            "edit", "minor", "whole", "write", "import", "confirm", "revert", "merge");
    assertThat(acts.values()).allSatisfy(times -> assertThat(times).isGreaterThan(200));
  }

  /** One source with one translation. */
  private static final class Life {
    private final Random random;
    private final List<Saved> history = new ArrayList<>();
    private List<Source> source = new ArrayList<>();
    private List<Translated> translation = new ArrayList<>();
    private List<SourceLink> memory = List.of();
    private int identities;
    private int numbers;

    Life(Random random) {
      this.random = random;
      for (int i = 0; i < 4; i++) {
        source.add(new Source(identities++, 0));
      }
    }

    String step() {
      return switch (random.nextInt(9)) {
        case 0, 1 -> edit();
        case 2 -> minor();
        case 3 -> whole();
        case 4 -> write(1);
        case 5 -> write(3);
        case 6 -> confirm();
        case 7 -> revert();
        default -> merge();
      };
    }

    private String edit() {
      int at = random.nextInt(source.size() + 1);
      int what = random.nextInt(4);
      if (what == 0 || at == source.size()) {
        source.add(at, new Source(identities++, 0));
      } else if (what == 1 && source.size() > 1) {
        source.remove(at);
      } else {
        source.set(at, new Source(source.get(at).identity(), source.get(at).edits() + 1));
      }
      return "edit";
    }

    private String minor() {
      List<Segment> before = sourced();
      int at = random.nextInt(source.size());
      Source old = source.get(at);
      Source edited = new Source(old.identity(), old.edits() + 1);
      source.set(at, edited);
      memory = SourceMemory.carried(memory, before, sourced());
      translation =
          translation.stream()
              .map(one -> one.from().equals(old) ? new Translated(edited, one.number()) : one)
              .collect(Collectors.toCollection(ArrayList::new));
      return "minor";
    }

    /** Brings the blocks in step with the source, and rewrites some of those that are there. */
    private String whole() {
      List<Translated> next = new ArrayList<>();
      for (Source block : source) {
        Translated known = known(block);
        boolean rewrite = known == null || random.nextInt(4) == 0;
        next.add(rewrite ? new Translated(block, numbers++) : known);
      }
      translation = next;
      memory = SourceMemory.saved(memory, translated(), sourced());
      history.add(new Saved(List.copyOf(translation), memory));
      return "whole";
    }

    private @Nullable Translated known(Source block) {
      return translation.stream()
          .filter(one -> one.from().identity() == block.identity())
          .reduce((earlier, later) -> later)
          .orElse(null);
    }

    /** Writes words beside one or some source blocks, as they are shown beside each other. */
    private String write(int most) {
      List<Pair> pairs = pairs();
      Map<Integer, String> words = new HashMap<>();
      Map<Integer, Translated> meant = new HashMap<>();
      for (int i = 0; i < most; i++) {
        int at = random.nextInt(pairs.size());
        Segment beside = pairs.get(at).source();
        if (beside != null && !words.containsKey(at)) {
          Translated block = new Translated(block(beside), numbers++);
          words.put(at, block.words());
          meant.put(at, block);
        }
      }
      if (!words.isEmpty()) {
        WrittenSegments written =
            SegmentWriting.of(PAGE, fields(sourceWords()), fields(translatedWords()), pairs, words);
        translation = replaced(pairs, meant);
        assertThat(written.localized().getString("body").strip())
            .isEqualTo(String.join("\n\n", translatedWords()));
        memory = written.links();
      }
      return most == 1 ? "write" : "import";
    }

    private String confirm() {
      List<Pair> pairs = pairs();
      int at = random.nextInt(pairs.size());
      Segment beside = pairs.get(at).source();
      Segment own = pairs.get(at).translation();
      if (beside != null && own != null) {
        memory = SourceMemory.confirmed(pairs, Set.of(at));
        Translated old = translation.get(own.number() - 1);
        translation.set(own.number() - 1, new Translated(block(beside), old.number()));
      }
      return "confirm";
    }

    private String revert() {
      if (!history.isEmpty()) {
        Saved old = history.get(random.nextInt(history.size()));
        translation = new ArrayList<>(old.blocks());
        memory = old.memory();
      }
      return "revert";
    }

    /** Two writers read the same draft, in step with the source, and rewrite a block each. */
    private String merge() {
      whole();
      JsonObject base = fields(translatedWords());
      int one = random.nextInt(source.size());
      int other = random.nextInt(source.size());
      List<String> mine = new ArrayList<>(translatedWords());
      List<String> theirs = new ArrayList<>(translatedWords());
      Translated late = new Translated(source.get(one), numbers++);
      Translated early = new Translated(source.get(other), numbers++);
      mine.set(one, late.words());
      theirs.set(other, early.words());
      translation.set(other, early);
      memory = SourceMemory.saved(memory, translated(), sourced());
      MergedFields merged = FieldMerge.of(base, fields(mine), fields(theirs));
      if (merged.isClean()) {
        translation.set(one, late);
        memory = SourceMemory.saved(memory, Segments.of(PAGE, merged.fields()), sourced());
      } else {
        assertThat(one).isEqualTo(other);
      }
      return "merge";
    }

    private List<Translated> replaced(List<Pair> pairs, Map<Integer, Translated> meant) {
      List<Translated> next = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        Segment own = pairs.get(i).translation();
        Translated written = meant.get(i);
        if (written != null) {
          next.add(written);
        } else if (own != null) {
          next.add(translation.get(own.number() - 1));
        }
      }
      return next;
    }

    void compare(String when) {
      Map<String, Freshness> computed = new HashMap<>();
      for (Pair pair : pairs()) {
        Segment beside = pair.source();
        if (beside != null) {
          computed.put(beside.text(), pair.freshness());
        }
      }
      for (Source block : source) {
        boolean fresh = translation.stream().anyMatch(one -> one.from().equals(block));
        assertThat(computed.get(block.words()) == Freshness.UP_TO_DATE)
            .as(when + ", " + block + " of " + source + " in " + translation)
            .isEqualTo(fresh);
      }
      boolean whole = translation.stream().map(Translated::from).toList().equals(source);
      assertThat(Comparison.of(sourced(), translated(), memory).freshness() == Freshness.UP_TO_DATE)
          .as(when)
          .isEqualTo(whole);
    }

    private Source block(Segment shown) {
      return source.stream()
          .filter(block -> block.words().equals(shown.text()))
          .findFirst()
          .orElseThrow();
    }

    private List<Pair> pairs() {
      return Comparison.of(sourced(), translated(), memory).pairs();
    }

    private List<String> sourceWords() {
      return source.stream().map(Source::words).toList();
    }

    private List<String> translatedWords() {
      return translation.stream().map(Translated::words).toList();
    }

    private List<Segment> sourced() {
      return segments(sourceWords());
    }

    private List<Segment> translated() {
      return segments(translatedWords());
    }
  }

  private static List<Segment> segments(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> Segment.of("/body", i + 1, SegmentKind.PARAGRAPH, words.get(i)))
        .toList();
  }

  private static JsonObject fields(List<String> words) {
    return Json.createObjectBuilder().add("body", String.join("\n\n", words) + "\n").build();
  }
}
