package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Comparison;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.type.ContentType;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * A translation and its source under the item's lock, as acts on segments see them.
 *
 * @param version 0 where it was never started
 * @param source what readers of the source have; its draft where it was never published
 * @param localized what the translation says: the draft, otherwise what readers have
 * @param links what it remembers of its source
 */
public record OpenedTranslation(
    ItemCard item,
    ContentType type,
    ContentLocale locale,
    int version,
    JsonObject source,
    JsonObject localized,
    List<SourceLink> links) {

  public OpenedTranslation {
    links = List.copyOf(links);
  }

  /** Source and translation, segment by segment. */
  public Comparison comparison() {
    return Comparison.of(Segments.of(type, source), Segments.of(type, localized), links);
  }
}
