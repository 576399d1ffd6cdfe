package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.decision.check.Finding;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.fact.EditedFacts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the draft of a decision the live revision, once a second person approved it and the checker
 * has nothing to say. What comes from reviewed files needs no approval, but is walked like anything
 * else, with the facts that came with it. Only the release's own files are not walked: a build has
 * done so, and a start must not depend on the day.
 */
@ApplicationScoped
public class PublishDecision {
  private static final int LONGEST_NOTE = 500;

  @Inject private StoredDecisions decisions;
  @Inject private DecisionTrial trial;
  @Inject private EditedFacts facts;
  @Inject private SavedCases cases;
  @Inject private AuditTrail audit;
  @Inject private ChangeLog log;

  /**
   * Performs the act in one transaction.
   *
   * @param expectedVersion as the actor saw it
   * @param changeNote a public sentence about a major change; null for a minor one
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   * @throws NoDecisionDraft where there is no draft
   * @throws DecisionNotApproved where nobody but its authors approved it as it stands
   * @throws DecisionFaulty where the checker finds something, or a saved case comes to something
   *     else
   * @throws DecisionPathTaken where an address belongs to another decision or to the portal
   */
  @Transactional
  public DecisionPublication execute(
      Actor actor, String key, int expectedVersion, @Nullable String changeNote) {
    actor.require(Scope.PUBLISH);
    checkNote(changeNote);
    LockedDraft locked = LockedDraft.of(decisions, key, expectedVersion);
    Decision decision = DecisionDocument.read(key, locked.draft().document());
    if (!actor.bringsReviewed() && !locked.isIn(ReviewState.APPROVED)) {
      throw new DecisionNotApproved(key);
    }
    if (!actor.isLibrary()) {
      walk(decision);
    }
    decisions.publish(locked.stored(), locked.number(), actor.name(), changeNote);
    decision.path().forEach((locale, path) -> takePath(locked.stored(), locale, path));
    int version = decisions.touch(locked.stored());
    audit.record(
        actor.name(), PublishDecision.class, Map.of("decision", key, "revision", locked.number()));
    long sequence = log.appendDecision(key, changeNote);
    return new DecisionPublication(locked.draft().card().number(), version, sequence);
  }

  private void walk(Decision decision) {
    List<Finding> findings = trial.findings(decision, cases.of(decision.key()), facts.all());
    if (!findings.isEmpty()) {
      throw new DecisionFaulty(decision, findings);
    }
  }

  private void takePath(StoredDecision stored, ContentLocale locale, String path) {
    boolean portals =
        path.equals(ReservedPaths.deadlines(locale)) || path.equals(ReservedPaths.costs(locale));
    if (portals || !decisions.takePath(stored, locale.tag(), path)) {
      throw new DecisionPathTaken(stored.key(), locale.tag(), path);
    }
  }

  private static void checkNote(@Nullable String note) {
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new InvalidFields(
          List.of(new FieldViolation("/changeNote", "too-long", LONGEST_NOTE, null, null)));
    }
  }
}
