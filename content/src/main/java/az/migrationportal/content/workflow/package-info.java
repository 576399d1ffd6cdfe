/**
 * Reviews of drafts: four eyes before a fact goes live. A review is of one draft revision and has a
 * state of its own, never mixed with the publication state. Enter at {@link SubmitForReview},
 * {@link ApproveReview}, {@link RequestChanges}, {@link CancelReview}; ask {@link ReviewQueue}.
 * {@link SecondPerson} is the rule that publishing asks.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.workflow;
