package az.migrationportal.content.publication;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.ShownMedium;
import az.migrationportal.content.type.FieldDefinition;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field that names a medium, as readers of one locale get it. */
final class MediumJson {

  private MediumJson() {}

  /** The medium with its forms; its key alone where there is nothing to show any more. */
  static JsonObject of(String value, Function<MediaKey, Optional<ShownMedium>> media) {
    String key =
        value.startsWith(FieldDefinition.MEDIA_SCHEME)
            ? value.substring(FieldDefinition.MEDIA_SCHEME.length())
            : value;
    JsonObjectBuilder json = Json.createObjectBuilder().add("key", key);
    if (MediaKey.isKey(key)) {
      media.apply(new MediaKey(key)).ifPresent(medium -> show(json, medium));
    }
    return json.build();
  }

  private static void show(JsonObjectBuilder json, ShownMedium medium) {
    json.add("kind", medium.kind().name().toLowerCase(Locale.ROOT)).add("alt", medium.alt());
    put(json, "credit", medium.credit());
    put(json, "licence", medium.licence());
    medium.file().locale().locale().map(ContentLocale::tag).ifPresent(l -> json.add("language", l));
    Integer pages = medium.file().pages();
    if (pages != null) {
      json.add("pages", pages);
    }
    json.add("main", form(medium.key(), medium.file().main()));
    JsonArrayBuilder smaller = Json.createArrayBuilder();
    medium.file().smaller().forEach(one -> smaller.add(form(medium.key(), one)));
    json.add("smaller", smaller);
  }

  private static JsonObjectBuilder form(MediaKey key, MediaForm form) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("address", form.address(key))
            .add("contentType", form.contentType());
    Integer width = form.width();
    Integer height = form.height();
    if (width != null && height != null) {
      json.add("width", width).add("height", height);
    }
    return json.add("size", form.size());
  }

  private static void put(JsonObjectBuilder json, String name, @Nullable String text) {
    if (text != null) {
      json.add(name, text);
    }
  }
}
