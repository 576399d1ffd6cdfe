/**
 * Decisions for programs: their models and reasoned outcomes. An app can be built on these alone.
 * Enter at {@link az.migrationportal.api.decision.DecisionsResource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.decision;
