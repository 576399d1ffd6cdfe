/**
 * Facts and visa rules as edited content: drafts, review by a second person, publication, numbered
 * revisions. Enter at {@link SaveFactDraft} or {@link MergeFactDraft}, the acts of review, {@link
 * PublishFact} and {@link RevertFact}; ask {@link FactRevisions}. What readers are shown stays in
 * {@code fact}: publishing writes its rows and appends one change, which pages, search, decisions
 * and alerts follow. A value that takes effect later is a period that begins later; nothing waits
 * here for its day.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.amendment;
