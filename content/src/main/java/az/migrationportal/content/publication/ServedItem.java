package az.migrationportal.content.publication;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An item with its live translations.
 *
 * @param shared the shared fields of the source's live revision
 */
public record ServedItem(
    ItemKey key,
    String type,
    ContentLocale source,
    JsonObject shared,
    Map<ContentLocale, ServedTranslation> translations) {

  /**
   * What a reader of a locale is shown: that translation, withdrawn or not, or the first published
   * fallback.
   */
  Optional<ServedTranslation> shownIn(ContentLocale asked) {
    ServedTranslation own = translations.get(asked);
    if (own != null) {
      return Optional.of(own);
    }
    return asked.fallbacks().stream()
        .map(translations::get)
        .filter(translation -> translation != null && translation.isPublished())
        .findFirst()
        .or(() -> anyFallback(asked));
  }

  private Optional<ServedTranslation> anyFallback(ContentLocale asked) {
    return asked.fallbacks().stream()
        .filter(translations::containsKey)
        .map(translations::get)
        .findFirst();
  }

  /** When what a reader sees was last published: the translation itself or the shared fields. */
  Instant updatedAt(ServedTranslation shown) {
    ServedTranslation origin = translations.getOrDefault(source, shown);
    return origin.publishedAt().isAfter(shown.publishedAt())
        ? origin.publishedAt()
        : shown.publishedAt();
  }

  /** Localized and shared fields as they were written. */
  JsonObject fields(ServedTranslation translation) {
    JsonObjectBuilder fields = Json.createObjectBuilder(translation.localized());
    shared.forEach(fields::add);
    return fields.build();
  }

  Map<ContentLocale, String> publishedPaths() {
    Map<ContentLocale, String> paths = new EnumMap<>(ContentLocale.class);
    translations.values().stream()
        .filter(ServedTranslation::isPublished)
        .forEach(translation -> paths.put(translation.locale(), translation.path()));
    return paths;
  }
}
