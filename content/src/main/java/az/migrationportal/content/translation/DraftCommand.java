package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A draft to be saved, whole.
 *
 * @param path the address the translation is to get; null to keep the one it has. Once published, a
 *     path is changed with {@code ChangePath} only
 * @param localized the translation's own fields
 * @param shared the shared fields; only with the source translation, null to keep them
 * @param expectedVersion the version the writer saw; 0 to start the translation
 */
public record DraftCommand(
    ItemKey item,
    ContentLocale locale,
    @Nullable String path,
    JsonObject localized,
    @Nullable JsonObject shared,
    int expectedVersion) {}
