package az.migrationportal.content.publication;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.PublicationState;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as readers get it, in one locale, with facts resolved on a day.
 *
 * @param writtenIn differs from {@code asked} where a fallback is shown
 * @param path in {@code writtenIn}, without locale and leading slash
 * @param title and {@code summary}: plain text, facts resolved; escape before use in HTML
 * @param fields raw: the localized fields of the translation and the shared fields of the source
 * @param rendered per field: {@code text} a plain string with facts resolved; {@code inline} safe
 *     HTML; {@code markdown} an object {@code html}, {@code text}, {@code headings} (each {@code
 *     id}, {@code text}, {@code level}), with a note in {@code html} beside each segment that is
 *     older than its source; {@code legal} an object {@code label}, {@code act}, {@code article},
 *     {@code href} (may be missing); groups and lists keep their shape; the rest as it is
 * @param paths where the item is read, in the locales that are published (withdrawn ones are left
 *     out)
 * @param state {@link PublicationState#PUBLISHED} or {@link PublicationState#WITHDRAWN}
 * @param withdrawalNote why it was withdrawn; null while published
 * @param freshness how the text stands to its source; null where nobody can tell, on another day
 *     and where one of the two is withdrawn
 * @param fingerprint strong hash of all that a reader sees, for ETags
 */
public record PublishedItem(
    ItemKey key,
    String type,
    ContentLocale asked,
    ContentLocale writtenIn,
    String path,
    String title,
    String summary,
    JsonObject fields,
    JsonObject rendered,
    int revision,
    Instant publishedAt,
    LocalDate verifiedOn,
    @Nullable LocalDate reviewBy,
    Confidence confidence,
    Map<ContentLocale, String> paths,
    PublicationState state,
    @Nullable String withdrawalNote,
    @Nullable SourceFreshness freshness,
    String fingerprint) {

  public PublishedItem {
    paths = Map.copyOf(paths);
  }
}
