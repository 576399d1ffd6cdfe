/**
 * Decisions in words: texts of a file with the reader's own answers, figures and facts put in.
 * Enter at {@link az.migrationportal.content.decision.wording.DecisionText}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.wording;
