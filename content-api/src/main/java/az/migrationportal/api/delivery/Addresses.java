package az.migrationportal.api.delivery;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** Public addresses and texts per locale, as JSON. */
public final class Addresses {
  private Addresses() {}

  /** The page's address on the portal, such as {@code /ru/razreshenie-na-rabotu}. */
  public static String page(ContentLocale locale, String path) {
    return "/" + locale.tag() + "/" + path;
  }

  static JsonObject pages(Map<ContentLocale, String> paths) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (ContentLocale locale : ContentLocale.values()) {
      String path = paths.get(locale);
      if (path != null) {
        json.add(locale.tag(), page(locale, path));
      }
    }
    return json.build();
  }

  static JsonObject texts(Map<ContentLocale, String> texts) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (ContentLocale locale : ContentLocale.values()) {
      String text = texts.get(locale);
      if (text != null) {
        json.add(locale.tag(), text);
      }
    }
    return json.build();
  }
}
