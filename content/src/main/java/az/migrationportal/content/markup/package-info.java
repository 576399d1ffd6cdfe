/**
 * CommonMark with the portal's few extensions, rendered to safe HTML and to plain text. Text can
 * only say what {@code docs/howto/library.md} lists; raw HTML is refused when saved and escaped
 * when rendered.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.markup;
