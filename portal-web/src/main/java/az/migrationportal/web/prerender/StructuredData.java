package az.migrationportal.web.prerender;

import az.migrationportal.content.json.Json;
import az.migrationportal.web.shell.Crumb;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Structured data as it may stand in a script element, with absolute addresses. */
final class StructuredData {

  private final String origin;

  StructuredData(String origin) {
    this.origin = origin;
  }

  String write(JsonObject data) {
    return safe(
        Json.createObjectBuilder(data).add("url", origin + data.getString("url", "/")).build());
  }

  /** The way to a page, from the first one to itself. */
  String breadcrumbs(List<Crumb> way) {
    JsonArrayBuilder elements = Json.createArrayBuilder();
    for (int i = 0; i < way.size(); i++) {
      elements.add(
          Json.createObjectBuilder()
              .add("@type", "ListItem")
              .add("position", i + 1)
              .add("name", way.get(i).label())
              .add("item", origin + way.get(i).href()));
    }
    return safe(
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "BreadcrumbList")
            .add("itemListElement", elements)
            .build());
  }

  private static String safe(JsonObject json) {
    return json.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
