package az.migrationportal.web.prerender;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Structured data as it may stand in a script element, with absolute addresses. */
final class StructuredData {

  private final String origin;

  StructuredData(String origin) {
    this.origin = origin;
  }

  String write(JsonObject data) {
    JsonObject absolute =
        Json.createObjectBuilder(data).add("url", origin + data.getString("url", "/")).build();
    return absolute
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
