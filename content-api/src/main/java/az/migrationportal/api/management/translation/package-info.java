/**
 * Translations for translators, segment by segment: beside their source, written or confirmed one
 * by one, out and in as XLIFF. Enter at {@link
 * az.migrationportal.api.management.translation.SegmentsResource}. Whole drafts and the board are
 * in {@code api.management}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.translation;
