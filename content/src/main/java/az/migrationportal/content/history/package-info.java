/**
 * What was, what will be, and what changed between two days. Enter at {@link
 * az.migrationportal.content.history.TextHistory} for texts, which are compared as they read with
 * the facts of each day, and at {@link az.migrationportal.content.history.RuleHistory} for facts
 * and visa rules, whose periods of validity make the answer exact for the past and the future. An
 * item on one day is {@link az.migrationportal.content.publication.PastItems}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.history;
