package az.migrationportal.content.decision.graph;

import az.migrationportal.content.decision.DatedDecision;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The graphs of the live decisions. Walking takes a moment, so each is kept as long as its decision
 * and its facts are: they are replaced together.
 */
@ApplicationScoped
public class DecisionGraphs {
  @Inject private Decisions decisions;

  private final Map<DatedDecision, DecisionGraph> kept =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** The graph of a decision of {@link Decisions#all()} with the facts of a day. */
  public DecisionGraph of(Decision decision, LocalDate on) {
    return kept.computeIfAbsent(decisions.on(decision, on), dated -> GraphWalk.of(dated, on));
  }
}
