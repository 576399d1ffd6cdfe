/**
 * A decision as its file says it: questions, reasons, outcomes, texts. Enter at {@link
 * az.migrationportal.content.decision.model.DecisionFile}. Nothing here knows whether the file is
 * right: the compiler and {@code check} do.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision.model;
