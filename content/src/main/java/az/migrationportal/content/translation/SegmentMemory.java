package az.migrationportal.content.translation;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Segment;
import az.migrationportal.content.segment.Segments;
import az.migrationportal.content.segment.SourceLink;
import az.migrationportal.content.segment.SourceMemory;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps with each translated revision which source segments it was made from. */
@ApplicationScoped
class SegmentMemory {

  @Inject private ContentTypes types;

  @Inject private Translations translations;

  /**
   * The memory of a translation that is about to be saved; null for a source.
   *
   * @param whole whether every text is new, also where its words are the same as before
   */
  @Nullable List<SourceLink> of(OpenTranslation open, JsonObject localized, boolean whole) {
    if (open.isSource()) {
      return null;
    }
    Revision before = open.latest();
    ContentType type = types.get(open.item().type());
    return SourceMemory.saved(
        before == null || whole ? List.of() : before.sourceLinks(),
        Segments.of(type, localized),
        Segments.of(type, source(open.item())));
  }

  /** The source changed in a way that leaves its translations right. */
  void carry(ItemCard item, @Nullable Revision before, Revision after) {
    if (before == null) {
      return;
    }
    ContentType type = types.get(item.type());
    List<Segment> old = Segments.of(type, before.localized());
    List<Segment> now = Segments.of(type, after.localized());
    for (ContentLocale locale : ContentLocale.values()) {
      if (locale != item.source()) {
        translations
            .find(item.id(), locale)
            .ifPresent(
                translation ->
                    translations
                        .open(translation)
                        .forEach(
                            revision ->
                                revision.remember(
                                    SourceMemory.carried(revision.sourceLinks(), old, now))));
      }
    }
  }

  /** What readers of the source see; its draft where it was never published. */
  JsonObject source(ItemCard item) {
    return translations
        .find(item.id(), item.source())
        .map(source -> OpenTranslation.of(item, source, translations.open(source)))
        .map(open -> open.live() != null ? open.live() : open.latest())
        .map(Revision::localized)
        .orElse(JsonValue.EMPTY_JSON_OBJECT);
  }
}
