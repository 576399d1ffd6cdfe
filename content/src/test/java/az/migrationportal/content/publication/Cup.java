package az.migrationportal.content.publication;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaSource;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.content.wording.Tea;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small items to serve. */
final class Cup {

  static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private static final String PAGE =
      """
      type: page
      label: {az: a, en: b, ru: c}
      fields:
        - {name: title, kind: text, localized: true, required: true, label: {az: a, en: b, ru: c}}
        - {name: summary, kind: text, localized: true, label: {az: a, en: b, ru: c}}
        - {name: body, kind: markdown, localized: true, label: {az: a, en: b, ru: c}}
        - {name: legalBasis, kind: legal, maxItems: 9, label: {az: a, en: b, ru: c}}
        - {name: verifiedOn, kind: date, required: true, label: {az: a, en: b, ru: c}}
        - {name: confidence, kind: word, required: true, label: {az: a, en: b, ru: c}}
      """;

  private Cup() {}

  static ContentTypes types() {
    return ContentTypes.of(PAGE);
  }

  static ItemRendering rendering() {
    return new ItemRendering(types(), Tea.texts(), Countries.of(FactCollection.empty()), NO_MEDIA);
  }

  private static final MediaSource NO_MEDIA = (key, reader) -> Optional.empty();

  static ItemRendering renderingWithoutFacts() {
    FactCollection none = FactCollection.empty();
    return new ItemRendering(
        ContentTypes.of(PAGE),
        new FactText(Facts.of(none), LegalActs.of(none)),
        Countries.of(none),
        NO_MEDIA);
  }

  static ServedItem item(String key, ServedTranslation... translations) {
    Map<ContentLocale, ServedTranslation> byLocale = new EnumMap<>(ContentLocale.class);
    for (ServedTranslation translation : translations) {
      byLocale.put(translation.locale(), translation);
    }
    return new ServedItem(
        new ItemKey(key),
        "page",
        ContentLocale.AZ,
        json("{'verifiedOn': '2026-11-01', 'confidence': 'medium', 'legalBasis': ['tea-code 1']}"),
        byLocale);
  }

  static ServedTranslation published(ContentLocale locale, String path) {
    return translation(locale, path, "Text.", PublicationState.PUBLISHED, NOON, null);
  }

  static ServedTranslation withdrawn(ContentLocale locale, String path) {
    return translation(locale, path, "Text.", PublicationState.WITHDRAWN, NOON, "Out of date.");
  }

  static ServedTranslation translation(
      ContentLocale locale,
      String path,
      String body,
      PublicationState state,
      Instant at,
      @Nullable String note) {
    JsonObject fields =
        Json.createObjectBuilder()
            .add("title", "Tea in {fact:tea-time}")
            .add("summary", "Tea.")
            .add("body", body)
            .build();
    return new ServedTranslation(locale, path, 1, state, fields, at, note, null);
  }

  static SortedMap<ItemKey, ServedItem> all(ServedItem... items) {
    SortedMap<ItemKey, ServedItem> all = new TreeMap<>();
    for (ServedItem item : items) {
      all.put(item.key(), item);
    }
    return all;
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
  }
}
