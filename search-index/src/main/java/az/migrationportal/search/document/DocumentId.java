package az.migrationportal.search.document;

import java.util.Objects;

/**
 * Which document: a content item in one locale.
 *
 * @param key the stable key of the item, such as {@code work-permit}
 * @param locale {@code az}, {@code en} or {@code ru}
 */
public record DocumentId(String key, String locale) {

  /** Refuses an empty key and a locale that the index has no chain for. */
  public DocumentId {
    Objects.requireNonNull(key, "key");
    if (key.isBlank()) {
      throw new IllegalArgumentException("A document needs the key of its item");
    }
    Locales.requireKnown(locale);
  }
}
