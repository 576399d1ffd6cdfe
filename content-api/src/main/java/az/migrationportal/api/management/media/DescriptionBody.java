package az.migrationportal.api.management.media;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.api.request.JsonBody;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaDescription;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a description of a medium. Whether it is complete is decided by content. */
final class DescriptionBody {
  private DescriptionBody() {}

  static MediaDescription read(JsonBody body) {
    BodyFields fields = body.fields();
    JsonObject alt = fields.object("alt");
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    alt.forEach((tag, value) -> take(fields, texts, tag, value));
    String credit = line(fields, "credit");
    String licence = line(fields, "licence");
    String source = line(fields, "source");
    fields.done();
    return new MediaDescription(texts, credit, licence, source);
  }

  private static void take(
      BodyFields fields, Map<ContentLocale, String> texts, String tag, JsonValue value) {
    Optional<ContentLocale> locale = ContentLocale.ofTag(tag);
    if (locale.isEmpty()) {
      fields.notAnOption("alt", tag, "az, en, ru");
    } else if (value instanceof JsonString text) {
      texts.put(locale.get(), text.getString().strip());
    } else {
      fields.fault("alt/" + tag, "wrong-kind");
    }
  }

  private static @Nullable String line(BodyFields fields, String name) {
    String text = fields.textIfAny(name);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
