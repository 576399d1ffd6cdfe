package az.migrationportal.content.library;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.library.LibraryItem.LibraryTranslation;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.EndedTranslation;
import az.migrationportal.content.resource.YamlText;
import az.migrationportal.content.segment.SourceLinks;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the folder of an item: {@code item.yaml} and a Markdown file per locale. */
final class ItemFiles {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

  /** What the front matter says of a translation besides its fields. */
  static final String PATH = "path";

  /** Addresses that lead here still. */
  static final String FORMER_PATHS = "formerPaths";

  /** Why the text is withdrawn. */
  static final String WITHDRAWN = "withdrawn";

  /** Which source segments a translation was made from, where that is not its place. */
  static final String MEMORY = ".source.json";

  /** Where readers are led of a translation that was redirected or removed. */
  static final String ENDED = ".ended.yaml";

  private static final Set<String> IDENTITY = Set.of("key", "type", "source");

  private final ContentTypes types;

  ItemFiles(ContentTypes types) {
    this.types = types;
  }

  /**
   * The item of a folder.
   *
   * @param folder its name below {@code library/}, such as {@code items/guide/e-visa}
   * @param files by name within the folder, in order of name
   */
  LibraryItem read(String folder, SortedMap<String, String> files) {
    String card = files.getOrDefault("item.yaml", "");
    YamlNode node = new YamlNode(folder, card.isEmpty() ? Map.of() : YamlText.map(card));
    ItemKey key = new ItemKey(node.text("key"));
    if (!folder.endsWith("/" + node.text("type") + "/" + key)) {
      throw node.error("is in the folder of another");
    }
    ContentLocale source = ContentLocale.ofTag(node.text("source")).orElseThrow();
    ContentType type = types.get(node.text("type"));
    Map<ContentLocale, LibraryTranslation> translations = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      String text = files.get(locale.tag() + ".md");
      if (text != null) {
        String all = locale == source ? card + "\n" + text : text;
        String memory = files.get(locale.tag() + MEMORY);
        translations.put(locale, translation(folder + "/" + locale.tag(), all, text, type, memory));
      }
    }
    return new LibraryItem(
        key,
        type.name(),
        source,
        object(type.fields(), without(node.map())),
        folder,
        Hash.of(files.toString()),
        translations,
        ended(key, folder, files));
  }

  private static Map<ContentLocale, EndedTranslation> ended(
      ItemKey key, String folder, Map<String, String> files) {
    Map<ContentLocale, EndedTranslation> ended = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      String text = files.get(locale.tag() + ENDED);
      if (text == null) {
        continue;
      }
      YamlNode node =
          new YamlNode(folder + "/" + locale.tag() + ENDED, YamlText.map(text))
              .only(Set.of("addresses", "item", "path"));
      String target = node.optionalText("item");
      String path = node.optionalText("path");
      if (target != null && path != null) {
        throw node.error("leads to an item and to a path");
      }
      if (files.containsKey(locale.tag() + ".md")) {
        throw node.error("is read as well");
      }
      ended.put(
          locale,
          new EndedTranslation(
              key,
              locale,
              target == null ? null : new ItemKey(target),
              path,
              node.words("addresses")));
    }
    return ended;
  }

  private static LibraryTranslation translation(
      String name, String hashed, String text, ContentType type, @Nullable String memory) {
    Matcher match = FRONT_MATTER.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException(name + " has no front matter");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    YamlText.map(match.group(1)).forEach((field, value) -> fields.put(field.toString(), value));
    Object path = fields.remove(PATH);
    Object withdrawn = fields.remove(WITHDRAWN);
    List<String> former =
        fields.remove(FORMER_PATHS) instanceof List<?> paths
            ? paths.stream().map(String::valueOf).toList()
            : List.of();
    if (!match.group(2).isBlank()) {
      fields.put("body", match.group(2));
    }
    return new LibraryTranslation(
        name,
        Hash.of(hashed),
        path == null ? "" : path.toString(),
        object(type.fields(), fields),
        withdrawn == null ? null : withdrawn.toString(),
        former,
        memory == null ? null : SourceLinks.read(memory));
  }

  private static Map<String, Object> without(Map<?, ?> card) {
    Map<String, Object> fields = new LinkedHashMap<>();
    card.forEach(
        (field, value) -> {
          if (!IDENTITY.contains(field.toString())) {
            fields.put(field.toString(), value);
          }
        });
    return fields;
  }

  private static JsonObject object(List<FieldDefinition> definitions, Map<?, ?> fields) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    fields.forEach(
        (name, value) -> {
          FieldDefinition definition =
              definitions.stream()
                  .filter(candidate -> candidate.name().equals(name))
                  .findFirst()
                  .orElse(null);
          FieldKind kind = definition == null ? FieldKind.WORD : definition.kind();
          List<FieldDefinition> inner = definition == null ? List.of() : definition.fields();
          if (value != null) {
            object.add(name.toString(), value(kind, inner, value));
          }
        });
    return object.build();
  }

  private static JsonValue value(FieldKind kind, List<FieldDefinition> inner, Object value) {
    if (value instanceof List<?> list) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      list.forEach(element -> array.add(value(kind, inner, element)));
      return array.build();
    }
    if (value instanceof Map<?, ?> map) {
      return object(inner, map);
    }
    if (kind == FieldKind.INTEGER && value instanceof Integer number) {
      return Json.createValue(number);
    }
    if (kind == FieldKind.BOOLEAN && value instanceof Boolean bool) {
      return bool ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return Json.createValue(value.toString());
  }
}
