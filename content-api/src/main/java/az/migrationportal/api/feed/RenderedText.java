package az.migrationportal.api.feed;

import az.migrationportal.content.type.FieldKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/** The plain text of a rendered value, for searching. */
final class RenderedText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private RenderedText() {}

  static String plain(FieldKind kind, JsonValue value) {
    return switch (kind) {
      case MARKDOWN -> member(value, "text");
      case LEGAL -> member(value, "label");
      case MEDIA -> member(value, "alt");
      case INLINE -> withoutMarkup(string(value));
      default -> string(value);
    };
  }

  /** The text of safe HTML as content renders it: tags, and the five entities it writes. */
  static String withoutMarkup(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }

  private static String member(JsonValue value, String name) {
    return value instanceof JsonObject object && object.get(name) instanceof JsonString text
        ? text.getString()
        : string(value);
  }

  private static String string(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : "";
  }
}
