package az.migrationportal.content.publication;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.PublicationState;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The live revision of a translation. */
record ServedTranslation(
    ContentLocale locale,
    String path,
    int revision,
    PublicationState state,
    JsonObject localized,
    Instant publishedAt,
    @Nullable String withdrawalNote) {

  boolean isPublished() {
    return state == PublicationState.PUBLISHED;
  }
}
