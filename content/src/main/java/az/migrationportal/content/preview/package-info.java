/**
 * Drafts shown to whoever holds a link, without an account and for a time. {@link
 * az.migrationportal.content.preview.PreviewDraft} makes the link; {@link
 * az.migrationportal.content.preview.Previews} opens it. Nothing is kept of a link: it says itself
 * what it opens and until when, and is signed with a key of the database. Who may read drafts with
 * an account is told in {@code translation}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.preview;
