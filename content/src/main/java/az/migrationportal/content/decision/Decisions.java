package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.resource.BundledFiles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The decisions readers can make, compiled once. A file that cannot be compiled is logged and left
 * out; the others work.
 */
@ApplicationScoped
public class Decisions {
  private static final System.Logger LOG = System.getLogger(Decisions.class.getName());

  @Inject private Facts facts;

  @Inject private Countries countries;

  private DecisionData data = DecisionData.NONE;
  private Map<String, CompiledDecision> compiled = Map.of();

  /** Decisions of files, for previews and tests. */
  public static Decisions of(Map<String, String> files, DecisionData data) {
    Decisions decisions = new Decisions();
    decisions.compile(files, data);
    return decisions;
  }

  @PostConstruct
  void compile() {
    compile(BundledFiles.below("library/decisions"), new DecisionData(facts, countries));
  }

  private void compile(Map<String, String> files, DecisionData from) {
    data = from;
    Map<String, CompiledDecision> all = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          try {
            Decision decision = DecisionFile.read(name, text);
            all.put(decision.key(), DecisionCompiler.compile(decision, data));
          } catch (InvalidDecision | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "decision left out: " + name, e);
          }
        });
    compiled = Map.copyOf(all);
  }

  /** By key. */
  public List<Decision> all() {
    return new TreeMap<>(compiled).values().stream().map(CompiledDecision::decision).toList();
  }

  public Optional<Decision> find(String key) {
    return Optional.ofNullable(compiled.get(key)).map(CompiledDecision::decision);
  }

  /** By the last segment of its address in a locale. */
  public Optional<Decision> byPath(ContentLocale locale, String path) {
    return all().stream().filter(decision -> path.equals(decision.path().get(locale))).findFirst();
  }

  /** A decision of {@link #all()} with the facts of a day. */
  public DatedDecision on(Decision decision, LocalDate day) {
    CompiledDecision found = compiled.get(decision.key());
    if (found == null) {
      throw new IllegalArgumentException(decision.key());
    }
    return found.on(day, data);
  }

  /** Reads answers as somebody typed them. */
  public AnswerReading read(Decision decision, Map<String, String> typed) {
    return AnswerReading.of(decision, data.countries(), typed);
  }
}
