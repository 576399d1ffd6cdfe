/**
 * Papers: what somebody takes in hand, as PDF with selectable text, embedded letters of Latin and
 * Cyrillic, title, language and tags. Enter at {@link
 * az.migrationportal.api.paper.ConfirmationPaper} and {@link
 * az.migrationportal.api.paper.RecordPaper}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.paper;
