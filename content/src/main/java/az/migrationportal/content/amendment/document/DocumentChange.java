package az.migrationportal.content.amendment.document;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One place where two documents differ.
 *
 * @param place such as {@code /values/2027-01-01/amount}: periods are named by their first day,
 *     {@code open} where they have none
 * @param before null where the first document has nothing there
 * @param after null where the second document has nothing there
 */
public record DocumentChange(String place, @Nullable JsonValue before, @Nullable JsonValue after) {}
