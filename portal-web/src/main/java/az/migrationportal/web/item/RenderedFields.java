package az.migrationportal.web.item;

import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import az.migrationportal.web.component.SafeHtml;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rendered fields of an item, or of a group in it; what is missing reads as empty. */
public final class RenderedFields {

  private final JsonObject values;
  private final List<FieldDefinition> definitions;

  public RenderedFields(JsonObject values, ContentType type) {
    this(values, type.fields());
  }

  RenderedFields(JsonObject values, List<FieldDefinition> definitions) {
    this.values = values;
    this.definitions = definitions;
  }

  /** A field as plain text. */
  public String text(String name) {
    return string(values.get(name)).orElse("");
  }

  /** A field as safe HTML: markup as it is, anything else escaped. */
  public String html(String name) {
    JsonValue value = values.get(name);
    if (value instanceof JsonObject document) {
      return document.getString("html", "");
    }
    String text = string(value).orElse("");
    return kind(name) == FieldKind.INLINE ? text : SafeHtml.escape(text);
  }

  /** The headings of a document. */
  public List<RenderedFields> headings(String name) {
    return values.get(name) instanceof JsonObject document
        ? groups(document.get("headings"), List.of())
        : List.of();
  }

  /** A list of groups; also for legal references. */
  public List<RenderedFields> groups(String name) {
    return groups(
        values.get(name), definition(name).map(FieldDefinition::fields).orElse(List.of()));
  }

  /** A list of words or keys. */
  public List<String> words(String name) {
    return values.get(name) instanceof JsonArray list
        ? list.stream().map(RenderedFields::string).flatMap(Optional::stream).toList()
        : List.of();
  }

  /** A whole number. */
  public int number(String name, int otherwise) {
    return values.getInt(name, otherwise);
  }

  private static List<RenderedFields> groups(
      @Nullable JsonValue value, List<FieldDefinition> definitions) {
    return value instanceof JsonArray list
        ? list.stream()
            .filter(JsonObject.class::isInstance)
            .map(group -> new RenderedFields(group.asJsonObject(), definitions))
            .toList()
        : List.of();
  }

  private static Optional<String> string(@Nullable JsonValue value) {
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }

  private FieldKind kind(String name) {
    return definition(name).map(FieldDefinition::kind).orElse(FieldKind.TEXT);
  }

  private Optional<FieldDefinition> definition(String name) {
    return definitions.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
