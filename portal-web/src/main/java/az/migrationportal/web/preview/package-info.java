/**
 * Drafts, for whoever holds a link to one: the page it would be, marked before anything else; or
 * why the link opens nothing any more. Never kept, never listed. Enter at {@link
 * az.migrationportal.web.preview.PreviewSource}; what a link opens is decided in {@code content}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.preview;
