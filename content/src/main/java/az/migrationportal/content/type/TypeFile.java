package az.migrationportal.content.type;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.resource.YamlText;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of a content type; whatever it does not understand is an error, never skipped. */
final class TypeFile {

  private static final Set<String> TYPE_KEYS = Set.of("type", "label", "page", "fields");
  private static final Set<String> FIELD_KEYS =
      Set.of(
          "name",
          "kind",
          "label",
          "localized",
          "required",
          "maxLength",
          "minItems",
          "maxItems",
          "fields",
          "options",
          "refersTo",
          "search");
  private static final List<String> NEEDED =
      List.of("title", "summary", "verifiedOn", "confidence");

  private TypeFile() {}

  static ContentType parse(String yaml) {
    Map<?, ?> root = YamlText.map(yaml);
    check(root, TYPE_KEYS, "a type");
    String name = text(root.get("type"));
    ContentType type =
        new ContentType(
            name,
            labels(root.get("label")),
            !Boolean.FALSE.equals(root.get("page")),
            fields(root.get("fields"), false));
    for (String needed : NEEDED) {
      if (type.field(needed).isEmpty()) {
        throw new IllegalArgumentException("type " + name + " lacks the field " + needed);
      }
    }
    return type;
  }

  private static List<FieldDefinition> fields(@Nullable Object yaml, boolean inLocalized) {
    Set<String> names = new HashSet<>();
    return list(yaml).stream()
        .map(element -> field(map(element), inLocalized))
        .peek(
            field -> {
              if (!names.add(field.name())) {
                throw new IllegalArgumentException("two fields " + field.name());
              }
            })
        .toList();
  }

  private static FieldDefinition field(Map<?, ?> yaml, boolean inLocalized) {
    check(yaml, FIELD_KEYS, "a field");
    FieldKind kind = FieldKind.valueOf(text(yaml.get("kind")).toUpperCase(Locale.ROOT));
    List<String> options = texts(yaml.get("options"));
    if (kind == FieldKind.MEDIA && !options.isEmpty() && !options.equals(List.of("image"))) {
      throw new IllegalArgumentException("a medium is an image or anything: " + options);
    }
    boolean localized = inLocalized || Boolean.TRUE.equals(yaml.get("localized"));
    return new FieldDefinition(
        text(yaml.get("name")),
        kind,
        labels(yaml.get("label")),
        localized,
        Boolean.TRUE.equals(yaml.get("required")),
        number(yaml.get("maxLength")),
        number(yaml.get("minItems")),
        number(yaml.get("maxItems")),
        yaml.containsKey("fields") ? fields(yaml.get("fields"), localized) : List.of(),
        options,
        texts(yaml.get("refersTo")),
        yaml.get("search") == null ? null : text(yaml.get("search")));
  }

  private static Map<ContentLocale, String> labels(@Nullable Object yaml) {
    Map<ContentLocale, String> labels = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      labels.put(locale, text(map(yaml).get(locale.tag())));
    }
    return labels;
  }

  private static void check(Map<?, ?> yaml, Set<String> known, String what) {
    for (Object key : yaml.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw new IllegalArgumentException(what + " has no " + key);
      }
    }
  }

  private static Map<?, ?> map(@Nullable Object yaml) {
    if (yaml instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("not a map: " + yaml);
  }

  private static List<?> list(@Nullable Object yaml) {
    if (yaml instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("not a list: " + yaml);
  }

  private static List<String> texts(@Nullable Object yaml) {
    return yaml == null ? List.of() : list(yaml).stream().map(TypeFile::text).toList();
  }

  private static String text(@Nullable Object yaml) {
    if (yaml instanceof String string) {
      return string;
    }
    throw new IllegalArgumentException("not a text: " + yaml);
  }

  private static int number(@Nullable Object yaml) {
    return yaml instanceof Integer integer ? integer : 0;
  }
}
