package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The compiled decisions of one moment; replaced as a whole. What somebody read a moment ago can
 * still be evaluated: the generation before is kept, by the hash of its documents.
 */
final class LiveDecisions {
  private static final System.Logger LOG = System.getLogger(Decisions.class.getName());

  /** Days are asked for by readers; this many are kept. */
  private static final int MOST_DAYS = 500;

  private final Map<String, Entry> byKey;
  private final Map<String, CompiledDecision> byHash;
  private final Map<ContentLocale, Map<String, String>> paths;
  private final Map<String, DatedDecision> dated = new ConcurrentHashMap<>();

  private record Entry(DecisionSource.Live live, CompiledDecision compiled) {}

  private LiveDecisions(
      Map<String, Entry> byKey,
      Map<String, CompiledDecision> byHash,
      Map<ContentLocale, Map<String, String>> paths) {
    this.byKey = byKey;
    this.byHash = byHash;
    this.paths = paths;
  }

  /**
   * Compiles what is new. A revision that cannot be compiled is logged and the one before it goes
   * on being served, where there is one.
   *
   * @param reuse whether what did not change need not be compiled again
   */
  static LiveDecisions of(
      DecisionSource source, DecisionData data, @Nullable LiveDecisions previous, boolean reuse) {
    Map<String, Entry> all = new TreeMap<>();
    for (DecisionSource.Live live : source.live()) {
      @Nullable Entry before = previous == null ? null : previous.byKey.get(live.key());
      @Nullable Entry after =
          reuse && before != null && before.live().equals(live) ? before : compiled(live, data);
      if (after == null) {
        after = before;
      }
      if (after != null) {
        all.put(live.key(), after);
      }
    }
    Map<String, CompiledDecision> byHash = new HashMap<>();
    if (previous != null) {
      previous.byKey.values().forEach(entry -> put(byHash, entry));
    }
    all.values().forEach(entry -> put(byHash, entry));
    return new LiveDecisions(all, Map.copyOf(byHash), source.paths());
  }

  private static void put(Map<String, CompiledDecision> byHash, Entry entry) {
    byHash.put(entry.compiled().decision().hash(), entry.compiled());
  }

  private static @Nullable Entry compiled(DecisionSource.Live live, DecisionData data) {
    try {
      Decision decision = DecisionFile.read(live.key(), live.document());
      return new Entry(live, DecisionCompiler.compile(decision, data));
    } catch (InvalidDecision | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "decision left out: " + live.key(), e);
      return null;
    }
  }

  List<Decision> all() {
    return byKey.values().stream().map(entry -> entry.compiled().decision()).toList();
  }

  Optional<Decision> find(String key) {
    return Optional.ofNullable(byKey.get(key)).map(entry -> entry.compiled().decision());
  }

  Optional<DecisionSource.Live> live(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Entry::live);
  }

  Optional<Decision> byPath(ContentLocale locale, String path) {
    return all().stream()
        .filter(decision -> path.equals(decision.path().get(locale)))
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(paths.getOrDefault(locale, Map.of()).get(path))
                    .flatMap(this::find));
  }

  /**
   * A decision with the facts of a day, by what it says: a reader gets questions and answers of one
   * revision. Kept until a decision or a fact changes.
   */
  DatedDecision on(Decision decision, LocalDate day, DecisionData data) {
    CompiledDecision found = byHash.get(decision.hash());
    if (found == null) {
      throw new IllegalArgumentException(decision.key());
    }
    if (dated.size() >= MOST_DAYS) {
      dated.clear();
    }
    return dated.computeIfAbsent(decision.hash() + day, unused -> found.on(day, data));
  }
}
