package az.migrationportal.content.decision.model;

import az.migrationportal.content.locale.ContentLocale;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map of a decision's file. What is missing or misspelt is an error that says where; a text that
 * lacks a language is read as it is, because the checker says more about it.
 */
final class DecisionNode {
  private final String place;
  private final Map<?, ?> map;

  DecisionNode(String place, Map<?, ?> map) {
    this.place = place;
    this.map = map;
  }

  DecisionNode only(Set<String> fields) {
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

  String textOr(String field, String preset) {
    String text = optionalText(field);
    return text == null ? preset : text;
  }

  long number(String field, long preset) {
    Object value = map.get(field);
    if (value == null) {
      return preset;
    }
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw error(field + " is no whole number: " + value);
  }

  boolean flag(String field) {
    Object value = map.get(field);
    if (value == null || value instanceof Boolean) {
      return value != null && (Boolean) value;
    }
    throw error(field + " is neither true nor false: " + value);
  }

  Map<ContentLocale, String> texts(String field) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    Object value = map.get(field);
    if (value instanceof Map<?, ?> byLocale) {
      new DecisionNode(place + "/" + field, byLocale).only(Set.of("az", "en", "ru"));
      for (ContentLocale locale : ContentLocale.values()) {
        Object text = byLocale.get(locale.tag());
        if (text != null && !String.valueOf(text).isBlank()) {
          texts.put(locale, String.valueOf(text).strip());
        }
      }
    } else if (value != null) {
      throw error(field + " is not a text in each language");
    }
    return texts;
  }

  /** The fields of a map, in order, as texts. */
  Map<String, String> named(String field) {
    Map<String, String> named = new LinkedHashMap<>();
    fields(field).forEach((name, value) -> named.put(String.valueOf(name), String.valueOf(value)));
    return named;
  }

  /** The fields of a map, in order, as maps. */
  Map<String, DecisionNode> children(String field) {
    Map<String, DecisionNode> children = new LinkedHashMap<>();
    fields(field)
        .forEach(
            (name, value) -> {
              if (!(value instanceof Map<?, ?> fields)) {
                throw error(field + "/" + name + " is not a map");
              }
              children.put(
                  String.valueOf(name), new DecisionNode(place + "/" + field + "/" + name, fields));
            });
    return children;
  }

  Map<String, List<String>> lists(String field) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    fields(field).keySet().forEach(name -> lists.put(String.valueOf(name), List.of()));
    lists.replaceAll((name, unused) -> child(field).words(name));
    return lists;
  }

  List<DecisionNode> nodes(String field) {
    return list(field).stream()
        .map(
            value -> {
              if (value instanceof Map<?, ?> fields) {
                Object key = fields.get("key");
                return new DecisionNode(
                    place + "/" + field + (key == null ? "" : "/" + key), fields);
              }
              throw error(field + " holds " + value);
            })
        .toList();
  }

  List<String> words(String field) {
    return list(field).stream().map(String::valueOf).toList();
  }

  /** The map below a field; empty where there is none. */
  DecisionNode child(String field) {
    return new DecisionNode(place + "/" + field, fields(field));
  }

  private Map<?, ?> fields(String field) {
    Object value = map.get(field);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> child) {
      return child;
    }
    throw error(field + " is not a map");
  }

  private List<?> list(String field) {
    Object value = map.get(field);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw error(field + " is not a list");
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException(place + " " + message);
  }
}
