/**
 * Rules as content: typed questions, conditions, outcomes with reasons. Enter at {@link
 * az.migrationportal.content.decision.Decisions}; {@link
 * az.migrationportal.content.decision.Evaluation} is what comes out. {@code condition} holds the
 * language of conditions, {@code check} walks every path, {@code wording} puts an evaluation into
 * words. The form of a file: docs/howto/decisions.md; why it is so: docs/adr/0005.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.decision;
