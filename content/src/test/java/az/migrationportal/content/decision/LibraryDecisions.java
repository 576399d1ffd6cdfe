package az.migrationportal.content.decision;

import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.model.DecisionFile;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.resource.BundledFiles;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The decisions that ship, with the facts that ship, for tests. */
public final class LibraryDecisions {
  public static final DecisionData DATA =
      new DecisionData(
          Facts.of(BundledFacts.collection()), Countries.of(BundledFacts.collection()));
  private static final SortedMap<String, Decision> ALL = read();

  private LibraryDecisions() {}

  public static SortedMap<String, Decision> all() {
    return ALL;
  }

  public static CompiledDecision compiled(String key) {
    Decision decision = ALL.get(key);
    if (decision == null) {
      throw new IllegalArgumentException(key);
    }
    try {
      return DecisionCompiler.compile(decision, DATA);
    } catch (InvalidDecision e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers as an address would hold them. */
  public static Answers answers(CompiledDecision compiled, Map<String, String> typed) {
    AnswerReading reading = AnswerReading.of(compiled.decision(), DATA.countries(), typed);
    if (!reading.bad().isEmpty()) {
      throw new IllegalArgumentException(reading.bad().toString());
    }
    return reading.answers();
  }

  private static SortedMap<String, Decision> read() {
    SortedMap<String, Decision> all = new TreeMap<>();
    BundledFiles.below("library/decisions")
        .forEach(
            (name, text) -> {
              Decision decision = DecisionFile.read(name, text);
              all.put(decision.key(), decision);
            });
    return all;
  }
}
