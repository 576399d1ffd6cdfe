/**
 * Decisions as edited content: one document in three languages, one stream of revisions. Enter at
 * {@link SaveDecision}, the acts of review, {@link PublishDecision} and {@link RevertDecision}; ask
 * {@link DecisionRevisions}. {@link DecisionTrial} checks and tries what is not published yet,
 * {@link SaveCases} keeps the situations a decision must get right. Whatever publishes appends to
 * the change log, and every node compiles anew.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.revision;
