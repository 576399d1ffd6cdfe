package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Makes a draft that says what an older revision said. What the open draft said is lost; readers
 * see nothing until it is published, by the same rules as any draft.
 */
@ApplicationScoped
public class RevertDecision {
  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @throws az.migrationportal.content.account.LocaleNotAllowed where a language is not the actor's
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws UnknownDecisionRevision where there is no such revision
   */
  @Transactional
  public DecisionState execute(
      Actor actor, String key, int expectedVersion, RevisionNumber number) {
    actor.requireWritingEverywhere();
    StoredDecision stored = decisions.lock(key, expectedVersion);
    decisions.saveDraft(stored, revisions.get(key, number).document(), actor.name());
    decisions.touch(stored);
    audit.record(
        actor.name(), RevertDecision.class, Map.of("decision", key, "from", number.value()));
    return revisions.state(key);
  }
}
