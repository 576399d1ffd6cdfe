package az.migrationportal.content.segment;

import org.jspecify.annotations.Nullable;

/**
 * A segment of a translation and the source segment it translates.
 *
 * @param field JSON pointer to the field both stand in
 * @param own hash of the translated segment
 * @param source hash of the source segment; null where that cannot be told
 */
public record SourceLink(String field, String own, @Nullable String source) {}
