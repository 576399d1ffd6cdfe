package az.migrationportal.content.library;

import az.migrationportal.content.item.ItemCard;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.EndedTranslation;
import az.migrationportal.content.publication.ServedItem;
import az.migrationportal.content.publication.ServedTranslation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an item as the files that {@link ItemFiles} reads. */
final class ItemText {

  private static final String BODY = "body";

  private ItemText() {}

  /** The text of {@code item.yaml}. */
  static String card(ServedItem item) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("key", item.key().value());
    card.put("type", item.type());
    card.put("source", item.source().tag());
    item.shared().forEach((name, value) -> put(card, name, value));
    return YamlWriting.of(card);
  }

  /** The text of {@code item.yaml} where nothing of the item is read any more. */
  static String card(ItemCard item) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("key", item.key().value());
    card.put("type", item.type());
    card.put("source", item.source().tag());
    return YamlWriting.of(card);
  }

  /** The text of {@code az.ended.yaml} and its like. */
  static String ended(EndedTranslation ended) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("addresses", ended.addresses());
    ItemKey target = ended.target();
    if (target != null) {
      text.put("item", target.value());
    }
    String path = ended.path();
    if (path != null) {
      text.put("path", path);
    }
    return YamlWriting.of(text);
  }

  /** The text of {@code az.md}, {@code en.md} or {@code ru.md}. */
  static String translation(ServedTranslation translation, List<String> formerPaths) {
    Map<String, Object> front = new LinkedHashMap<>();
    if (!translation.path().isEmpty()) {
      front.put(ItemFiles.PATH, translation.path());
    }
    if (!formerPaths.isEmpty()) {
      front.put(ItemFiles.FORMER_PATHS, formerPaths);
    }
    String note = translation.withdrawalNote();
    if (!translation.isPublished() && note != null) {
      front.put(ItemFiles.WITHDRAWN, note);
    }
    String body = "";
    for (Map.Entry<String, JsonValue> field : translation.localized().entrySet()) {
      if (field.getKey().equals(BODY) && field.getValue() instanceof JsonString text) {
        body = text.getString();
      } else {
        put(front, field.getKey(), field.getValue());
      }
    }
    return "---\n" + YamlWriting.of(front) + "---\n" + body;
  }

  /** Below {@code library/}. */
  static String folder(ServedItem item) {
    return "items/" + item.type() + "/" + item.key();
  }

  static String file(ContentLocale locale) {
    return locale.tag() + ".md";
  }

  private static void put(Map<String, Object> map, String name, JsonValue value) {
    Object plain = plain(value);
    if (plain != null) {
      map.put(name, plain);
    }
  }

  private static @Nullable Object plain(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.bigIntegerValue();
    }
    if (value instanceof JsonObject object) {
      Map<String, Object> map = new LinkedHashMap<>();
      object.forEach((name, member) -> put(map, name, member));
      return map;
    }
    if (value instanceof JsonArray array) {
      return array.stream().map(ItemText::plain).toList();
    }
    return value == JsonValue.NULL ? null : value == JsonValue.TRUE;
  }
}
