/**
 * Papers: what somebody takes in hand, as PDF with selectable text, embedded letters of Latin and
 * Cyrillic, title and language. Enter at {@link az.migrationportal.api.paper.ConfirmationPaper}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.paper;
