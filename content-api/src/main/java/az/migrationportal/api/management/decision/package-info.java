/**
 * Decisions for editors: drafts, reviews, publication, history, the checker's findings and saved
 * cases. Enter at {@link az.migrationportal.api.management.decision.ManagedDecisionsResource}. What
 * readers get of a decision is in {@code api.decision}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.decision;
