package az.migrationportal.content.publication;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.translation.PublicationState;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The live revision of a translation.
 *
 * @param links what it remembers of its source; null for a text of another day
 */
public record ServedTranslation(
    ContentLocale locale,
    String path,
    int revision,
    PublicationState state,
    JsonObject localized,
    Instant publishedAt,
    @Nullable String withdrawalNote,
    @Nullable List<SourceLink> links) {

  public boolean isPublished() {
    return state == PublicationState.PUBLISHED;
  }
}
