package az.migrationportal.api.feed;

import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.search.document.SearchDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published item as search sees it. What a field adds is said by its role in the type's file. */
final class ItemDocument {
  private ItemDocument() {}

  static SearchDocument of(PublishedItem item, ContentType type) {
    return new SearchDocument(
        item.key().value(),
        item.type(),
        item.writtenIn().tag(),
        item.title(),
        item.summary(),
        String.join("\n", texts(type, item.rendered(), "body")),
        texts(type, item.rendered(), "keywords"),
        item.path(),
        words(item.rendered(), "topic"),
        words(item.rendered(), "audience"),
        country(item.rendered()),
        item.verifiedOn());
  }

  private static List<String> texts(ContentType type, JsonObject rendered, String role) {
    List<String> found = new ArrayList<>();
    fields(type.fields(), rendered, role, null, found);
    return found;
  }

  private static void fields(
      List<FieldDefinition> definitions,
      JsonObject values,
      String role,
      @Nullable String inherited,
      List<String> found) {
    for (FieldDefinition field : definitions) {
      JsonValue value = values.get(field.name());
      String own = field.searchRole() == null ? inherited : field.searchRole();
      if (value != null) {
        each(field, value, role, own, found);
      }
    }
  }

  private static void each(
      FieldDefinition field,
      JsonValue value,
      String role,
      @Nullable String own,
      List<String> found) {
    if (value instanceof JsonArray array) {
      array.forEach(element -> each(field, element, role, own, found));
    } else if (!field.fields().isEmpty() && value instanceof JsonObject group) {
      fields(field.fields(), group, role, own, found);
    } else if (role.equals(own)) {
      String text = RenderedText.plain(field.kind(), value);
      if (!text.isBlank()) {
        found.add(text);
      }
    }
  }

  private static List<String> words(JsonObject rendered, String name) {
    JsonValue value = rendered.get(name);
    if (value instanceof JsonString one) {
      return List.of(one.getString());
    }
    return value instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(word -> ((JsonString) word).getString())
            .toList()
        : List.of();
  }

  private static @Nullable String country(JsonObject rendered) {
    return rendered.get("iso2") instanceof JsonString iso2 ? iso2.getString() : null;
  }
}
