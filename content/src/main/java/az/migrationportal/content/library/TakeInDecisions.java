package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.decision.DecisionSource;
import az.migrationportal.content.decision.revision.DecisionRevisions;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.decision.revision.PublishDecision;
import az.migrationportal.content.decision.revision.SaveDecision;
import az.migrationportal.content.type.FieldViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Publishes the decisions that an archive has otherwise; within the act's transaction. */
@ApplicationScoped
class TakeInDecisions {

  @Inject private DecisionSource source;
  @Inject private DecisionRevisions revisions;
  @Inject private SaveDecision saveDecision;
  @Inject private PublishDecision publishDecision;

  /** Notes drafts that would be lost. */
  void check(SortedMap<String, String> brought, List<FieldViolation> inTheWay) {
    for (String key : changed(brought)) {
      if (revisions.find(key).filter(state -> state.draft() != null).isPresent()) {
        inTheWay.add(
            new FieldViolation("/decisions/" + key + ".yaml", "open-draft", null, null, null));
      }
    }
  }

  /** Publishes what differs; answers its keys. */
  List<String> execute(Actor actor, SortedMap<String, String> brought) {
    List<String> changed = changed(brought);
    for (String key : changed) {
      int seen = revisions.find(key).map(DecisionState::version).orElse(0);
      DecisionState draft = saveDecision.execute(actor, key, brought.getOrDefault(key, ""), seen);
      publishDecision.execute(actor, key, draft.version(), null);
    }
    return changed;
  }

  private List<String> changed(SortedMap<String, String> brought) {
    Map<String, String> live = new HashMap<>();
    source.live().forEach(one -> live.put(one.key(), one.document()));
    return brought.entrySet().stream()
        .filter(decision -> !decision.getValue().equals(live.get(decision.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
