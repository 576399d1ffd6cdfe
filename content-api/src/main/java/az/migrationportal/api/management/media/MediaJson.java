package az.migrationportal.api.management.media;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaCard;
import az.migrationportal.content.media.MediaDescription;
import az.migrationportal.content.media.MediaFile;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.use.MediaUse;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Media as management tells them. */
final class MediaJson {
  private MediaJson() {}

  static JsonObject slice(List<MediaCard> cards, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.stream().limit(limit).forEach(card -> all.add(card(card)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("media", all);
    return (cards.size() > limit
            ? slice.add("nextCursor", cards.get(limit - 1).key().value())
            : slice.addNull("nextCursor"))
        .build();
  }

  static JsonObject card(MediaCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", card.key().value())
            .add("kind", card.kind().name().toLowerCase(Locale.ROOT))
            .add("perLocale", card.perLocale())
            .add("version", card.version());
    describe(json, card.description());
    JsonArrayBuilder files = Json.createArrayBuilder();
    card.files().forEach(file -> files.add(file(card.key(), file)));
    json.add("files", files)
        .add("createdAt", card.createdAt().toString())
        .add("createdBy", card.createdBy());
    Instant retiredAt = card.retiredAt();
    if (retiredAt != null) {
      json.add("retiredAt", retiredAt.toString());
    }
    return json.build();
  }

  static JsonObject files(MediaKey key, List<MediaFile> files) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    files.forEach(file -> all.add(file(key, file)));
    return Json.createObjectBuilder().add("key", key.value()).add("files", all).build();
  }

  static JsonObject uses(MediaKey key, List<MediaUse> uses) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    uses.forEach(use -> all.add(use(use)));
    return Json.createObjectBuilder().add("key", key.value()).add("uses", all).build();
  }

  private static JsonObject use(MediaUse use) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", use.item().value())
            .add("locale", use.locale().tag())
            .add("draft", use.draft())
            .add("places", Json.createArrayBuilder(use.places()));
    add(json, "path", use.path());
    return json.build();
  }

  private static void describe(JsonObjectBuilder json, MediaDescription description) {
    if (!description.alt().isEmpty()) {
      JsonObjectBuilder alt = Json.createObjectBuilder();
      for (ContentLocale locale : ContentLocale.values()) {
        alt.add(locale.tag(), description.alt().getOrDefault(locale, ""));
      }
      json.add("alt", alt);
    }
    add(json, "credit", description.credit());
    add(json, "licence", description.licence());
    add(json, "source", description.source());
  }

  private static JsonObject file(MediaKey key, MediaFile file) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", file.number())
            .add("locale", file.locale().tag())
            .add("current", file.current())
            .add("addedAt", file.addedAt().toString())
            .add("addedBy", file.addedBy());
    Integer pages = file.pages();
    if (pages != null) {
      json.add("pages", pages);
    }
    JsonArrayBuilder smaller = Json.createArrayBuilder();
    file.smaller().forEach(form -> smaller.add(form(key, form)));
    return json.add("main", form(key, file.main())).add("smaller", smaller).build();
  }

  private static JsonObject form(MediaKey key, MediaForm form) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("address", form.address(key))
            .add("contentType", form.contentType())
            .add("size", form.size());
    Integer width = form.width();
    Integer height = form.height();
    if (width != null && height != null) {
      json.add("width", width).add("height", height);
    }
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
