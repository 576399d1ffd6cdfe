package az.migrationportal.content.translation;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A revision with its texts.
 *
 * @param shared null unless it is of the source translation
 */
public record RevisionText(RevisionCard card, JsonObject localized, @Nullable JsonObject shared) {}
