package az.migrationportal.content.type;

import org.jspecify.annotations.Nullable;

/**
 * One broken rule of a field.
 *
 * @param field JSON pointer to the value, such as {@code /inShort/0/label}
 * @param rule stable id: {@code required}, {@code too-long}, {@code too-many}, {@code too-few},
 *     {@code wrong-kind}, {@code unknown-field}, {@code not-an-option}, {@code raw-html}, {@code
 *     bad-link}, {@code unknown-fact}, {@code unknown-law}, {@code unknown-item}, …
 * @param limit the limit that was passed, where there is one
 * @param line the line in the text, from 1, where there is one
 * @param found what stands there, shortened
 */
public record FieldViolation(
    String field,
    String rule,
    @Nullable Integer limit,
    @Nullable Integer line,
    @Nullable String found) {}
