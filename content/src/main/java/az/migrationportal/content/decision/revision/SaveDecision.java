package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Saves the draft of a decision; starts the decision, or a new draft of a live one, where needed. A
 * draft may have any fault that the checker finds, but it must be a decision in form.
 */
@ApplicationScoped
public class SaveDecision {
  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param document the whole document, in three languages: whoever saves it writes in all of them
   * @param expectedVersion as the actor saw it; 0 to start the decision
   * @throws az.migrationportal.content.account.LocaleNotAllowed where a language is not the actor's
   * @throws DecisionUnreadable where the document is not one of this decision
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   */
  @Transactional
  public DecisionState execute(Actor actor, String key, String document, int expectedVersion) {
    actor.requireWritingEverywhere();
    DecisionDocument.read(key, document);
    StoredDecision stored =
        expectedVersion == 0 ? start(key) : decisions.lock(key, expectedVersion);
    decisions.saveDraft(stored, document, actor.name());
    decisions.touch(stored);
    audit.record(actor.name(), SaveDecision.class, Map.of("decision", key));
    return revisions.state(key);
  }

  private StoredDecision start(String key) {
    decisions
        .lock(key)
        .ifPresent(
            stored -> {
              throw new StaleDecision(key, stored.version());
            });
    return decisions.add(key);
  }
}
