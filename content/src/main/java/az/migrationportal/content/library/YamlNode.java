package az.migrationportal.content.library;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map of a library file, read by field; what is missing or misspelt is an error that says where.
 */
final class YamlNode {

  private final String place;
  private final Map<?, ?> map;

  YamlNode(String place, Map<?, ?> map) {
    this.place = place;
    this.map = map;
  }

  Map<?, ?> map() {
    return map;
  }

  /** Refuses fields that nobody reads: a misspelt one must not be lost in silence. */
  YamlNode only(Set<String> fields) {
    for (Object field : map.keySet()) {
      if (!fields.contains(String.valueOf(field))) {
        throw error("has no field " + field);
      }
    }
    return this;
  }

  String text(String field) {
    String text = optionalText(field);
    if (text == null) {
      throw error("lacks " + field);
    }
    return text;
  }

  @Nullable String optionalText(String field) {
    Object value = map.get(field);
    return value == null ? null : String.valueOf(value).strip();
  }

  @Nullable Long optionalNumber(String field) {
    Object value = map.get(field);
    if (value == null) {
      return null;
    }
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw error(field + " is no whole number: " + value);
  }

  @Nullable Integer optionalInteger(String field) {
    Long number = optionalNumber(field);
    return number == null ? null : Math.toIntExact(number);
  }

  LocalDate day(String field) {
    return LocalDate.parse(text(field));
  }

  @Nullable LocalDate optionalDay(String field) {
    String text = optionalText(field);
    return text == null ? null : LocalDate.parse(text);
  }

  /** A text for each locale; empty where the field is missing. */
  Map<ContentLocale, String> texts(String field) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    YamlNode node = optionalNode(field);
    if (node != null) {
      node.only(Set.of("az", "en", "ru"));
      for (ContentLocale locale : ContentLocale.values()) {
        texts.put(locale, node.text(locale.tag()));
      }
    }
    return texts;
  }

  YamlNode node(String field) {
    return Objects.requireNonNull(optionalNode(field), () -> place + " lacks " + field);
  }

  @Nullable YamlNode optionalNode(String field) {
    Object value = map.get(field);
    return value instanceof Map<?, ?> child ? new YamlNode(place + "/" + field, child) : null;
  }

  List<YamlNode> nodes(String field) {
    return list(field).stream()
        .map(
            child -> {
              if (child instanceof Map<?, ?> fields) {
                Object key = fields.get("key");
                return new YamlNode(place + "/" + (key == null ? field : key), fields);
              }
              throw error(field + " holds " + child);
            })
        .toList();
  }

  List<String> words(String field) {
    return list(field).stream().map(String::valueOf).toList();
  }

  private List<?> list(String field) {
    Object value = map.get(field);
    return value instanceof List<?> list ? list : List.of();
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException(place + " " + message);
  }
}
