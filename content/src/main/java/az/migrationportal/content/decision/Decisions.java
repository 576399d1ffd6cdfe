package az.migrationportal.content.decision;

import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.ChangesCommitted;
import az.migrationportal.content.change.Followed;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The decisions readers can make: the live revision of each, compiled once and evaluated in memory.
 * When the change log says that one was published, all nodes compile it and swap it for the one
 * before, whole.
 */
@ApplicationScoped
public class Decisions {
  private static final System.Logger LOG = System.getLogger(Decisions.class.getName());
  private static final int MANY = 1000;
  private static final Set<ChangeKind> CONCERN =
      Set.of(ChangeKind.DECISION_PUBLISHED, ChangeKind.FACTS_CHANGED);

  @Inject private Facts facts;
  @Inject private Countries countries;
  @Inject private DecisionSource source;
  @Inject private ChangeLog log;
  @Inject private Followed.Maker followed;

  private DecisionData data = DecisionData.NONE;
  private Supplier<LiveDecisions> live =
      () -> LiveDecisions.of(new Files(Map.of()), data, null, false);

  /** Decisions of files, for tests. */
  public static Decisions of(Map<String, String> files, DecisionData data) {
    Decisions decisions = new Decisions();
    LiveDecisions all = LiveDecisions.of(new Files(files), data, null, false);
    decisions.data = data;
    decisions.live = () -> all;
    return decisions;
  }

  @PostConstruct
  void follow() {
    data = new DecisionData(facts, countries);
    Followed<LiveDecisions> following = followed.follow(this::load);
    live = following::current;
  }

  /** Compiles before a reader has to wait for it. */
  void compileAhead(@Observes ChangesCommitted changes) {
    LOG.log(System.Logger.Level.DEBUG, "decisions: {0}", live.get().all().size());
  }

  private LiveDecisions load(@Nullable LiveDecisions previous, long since) {
    if (previous == null) {
      return LiveDecisions.of(source, data, null, false);
    }
    var changes = log.after(since, MANY);
    boolean many = changes.size() == MANY;
    boolean concerned =
        many || changes.stream().anyMatch(change -> CONCERN.contains(change.kind()));
    boolean factsChanged =
        many || changes.stream().anyMatch(change -> change.kind() == ChangeKind.FACTS_CHANGED);
    return concerned ? LiveDecisions.of(source, data, previous, !factsChanged) : previous;
  }

  /** By key. */
  public List<Decision> all() {
    return live.get().all();
  }

  public Optional<Decision> find(String key) {
    return live.get().find(key);
  }

  /** By the last segment of its address in a locale, or by one it had before. */
  public Optional<Decision> byPath(ContentLocale locale, String path) {
    return live.get().byPath(locale, path);
  }

  /** A decision of {@link #all()} with the facts of a day. */
  public DatedDecision on(Decision decision, LocalDate day) {
    return live.get().on(decision, day, data);
  }

  /** Which revision of a decision is live, seen from a day; empty where none is. */
  public Optional<LiveRevision> revision(Decision decision, LocalDate day) {
    return live.get()
        .live(decision.key())
        .map(
            found ->
                new LiveRevision(
                    found.revision(),
                    found.publishedAt(),
                    found.note(),
                    on(decision, day).validSince().orElse(null)));
  }

  /** Reads answers as somebody typed them. */
  public AnswerReading read(Decision decision, Map<String, String> typed) {
    return AnswerReading.of(decision, data.countries(), typed);
  }

  /** Files as first revisions. */
  private record Files(Map<String, String> files) implements DecisionSource {
    @Override
    public List<Live> live() {
      return files.entrySet().stream()
          .map(
              file ->
                  new Live(
                      DecisionFile.read(file.getKey(), file.getValue()).key(),
                      file.getValue(),
                      1,
                      Instant.EPOCH,
                      null))
          .toList();
    }

    @Override
    public Map<ContentLocale, Map<String, String>> paths() {
      return Map.of();
    }
  }
}
