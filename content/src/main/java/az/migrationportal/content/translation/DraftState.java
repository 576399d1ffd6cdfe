package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an editor of a translation sees.
 *
 * @param version to be sent back with the next act on this translation; grows with each
 * @param draft null where there is no open draft
 * @param live the revision that readers get, null before the first publication
 * @param liveState {@link PublicationState#PUBLISHED} or {@link PublicationState#WITHDRAWN}
 * @param localized of the draft, or of the live revision where there is none
 * @param shared null unless this is the source translation
 */
public record DraftState(
    ItemKey item,
    String type,
    ContentLocale locale,
    boolean source,
    int version,
    @Nullable RevisionNumber draft,
    @Nullable RevisionNumber live,
    @Nullable PublicationState liveState,
    @Nullable String path,
    JsonObject localized,
    @Nullable JsonObject shared,
    Instant savedAt,
    String savedBy) {}
