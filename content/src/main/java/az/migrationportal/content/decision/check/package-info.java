/**
 * Whether a decision is right: every path walked, every text, fact and reference looked at. Enter
 * at {@link az.migrationportal.content.decision.check.DecisionCheck}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.check;
