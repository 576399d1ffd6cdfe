package az.migrationportal.content.decision.check;

import az.migrationportal.content.decision.CompiledDecision;
import az.migrationportal.content.decision.DecisionCompiler;
import az.migrationportal.content.decision.DecisionData;
import az.migrationportal.content.decision.InvalidDecision;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Checks decisions before they are published, and in every build. */
public final class DecisionCheck {
  private final DecisionData data;
  private final LegalActs acts;
  private final Predicate<ItemKey> items;
  private final Predicate<String> deadlines;

  /**
   * A check against what there is.
   *
   * @param items whether an item exists
   * @param deadlines whether a deadline rule exists
   */
  public DecisionCheck(
      DecisionData data, LegalActs acts, Predicate<ItemKey> items, Predicate<String> deadlines) {
    this.data = data;
    this.acts = acts;
    this.items = items;
    this.deadlines = deadlines;
  }

  /** Everything that is wrong with a decision on a day; nothing where it may be published. */
  public List<Finding> findings(Decision decision, LocalDate on) {
    CompiledDecision compiled;
    try {
      compiled = DecisionCompiler.compile(decision, data);
    } catch (InvalidDecision e) {
      return Finding.of(e);
    }
    PathCheck paths = new PathCheck(compiled.on(on, data));
    List<Finding> findings = new ArrayList<>(paths.findings());
    findings.addAll(
        new TextCheck(decision, on, data, acts, items, deadlines, paths::wayTo).findings());
    return List.copyOf(findings);
  }
}
