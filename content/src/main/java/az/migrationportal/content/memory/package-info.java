/**
 * What translators are offered for a segment: how the same or nearly the same words were translated
 * in what is published, and the official words of the terms in it. Enter at {@link
 * az.migrationportal.content.memory.SegmentSuggestions}; ask {@link
 * az.migrationportal.content.memory.TermBase} for terms alone. Offers only; nothing is written.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.memory;
