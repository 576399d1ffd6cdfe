/**
 * One item in one locale, with its revisions: at most one draft and one live. Enter at {@link
 * SaveDraft}, {@link MergeDraft}, {@link PublishTranslation}, {@link WithdrawTranslation}, {@link
 * RedirectTranslation}, {@link MakeGone}, {@link RevertToRevision}, {@link ArchiveItem}; ask {@link
 * Drafts} and {@link Revisions}. Other packages add rules with {@link PublicationCondition}, and
 * write single segments through {@link SegmentDrafts}. Addresses live in {@code path}; what readers
 * see in {@code publication}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.translation;
