package az.migrationportal.content.amendment.document;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.type.FieldViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of one object of a document, taken one by one; what is wrong with them is noted. */
final class Members {

  private static final int MOST_TOLD = 100;

  private final String pointer;
  private final JsonObject object;
  private final List<FieldViolation> violations;
  private final Set<String> left;

  Members(String pointer, JsonObject object, List<FieldViolation> violations) {
    this.pointer = pointer;
    this.object = object;
    this.violations = violations;
    this.left = new TreeSet<>(object.keySet());
  }

  /** A text, stripped; null where it is absent, blank or at fault. */
  @Nullable String text(String name, int longest) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonString string)) {
      fault(name, "wrong-kind");
      return null;
    }
    String text = string.getString().strip();
    if (text.length() > longest) {
      note(name, "too-long", longest, null);
    }
    return text.isEmpty() ? null : text;
  }

  /** A whole number in bounds, or null. */
  @Nullable Long number(String name, long least, long most) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
      fault(name, "wrong-kind");
      return null;
    }
    boolean fits = number.bigDecimalValue().precision() - number.bigDecimalValue().scale() <= 18;
    if (!fits || number.longValue() < least || number.longValue() > most) {
      note(name, "out-of-bounds", null, least + "–" + most);
      return null;
    }
    return number.longValue();
  }

  @Nullable Integer integer(String name, int least, int most) {
    Long number = number(name, least, most);
    return number == null ? null : Math.toIntExact(number);
  }

  /** A day of a year that people plan for, or null. */
  @Nullable LocalDate day(String name) {
    String text = text(name, MOST_TOLD);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeException e) {
      note(name, "not-a-date", null, text);
      return null;
    }
    note(name, "not-a-date", null, text);
    return null;
  }

  /** One of the words that stand for the constants of an enum, or null. */
  <E extends Enum<E>> @Nullable E option(String name, Class<E> options) {
    String text = text(name, MOST_TOLD);
    if (text == null) {
      return null;
    }
    for (E option : options.getEnumConstants()) {
      if (word(option).equals(text)) {
        return option;
      }
    }
    note(name, "not-an-option", null, shortened(text));
    return null;
  }

  static String word(Enum<?> option) {
    return option.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text in every language or, where it is not needed, in none. */
  Map<ContentLocale, String> texts(String name, int longest, boolean needed) {
    Map<ContentLocale, String> texts = new EnumMap<>(ContentLocale.class);
    Members inner = member(name);
    if (inner == null) {
      if (needed) {
        fault(name, "required");
      }
      return texts;
    }
    for (ContentLocale locale : ContentLocale.values()) {
      String text = inner.text(locale.tag(), longest);
      if (text != null) {
        texts.put(locale, text);
      }
    }
    if (needed || !texts.isEmpty()) {
      for (ContentLocale locale : ContentLocale.values()) {
        if (!texts.containsKey(locale)) {
          inner.fault(locale.tag(), "required");
        }
      }
    }
    inner.done();
    return texts;
  }

  /** A list of texts; empty where it is absent. */
  List<String> words(String name, int most, int longest) {
    List<String> words = new ArrayList<>();
    JsonArray array = array(name, most);
    for (int i = 0; i < array.size(); i++) {
      String at = name + "/" + i;
      if (!(array.get(i) instanceof JsonString string)) {
        fault(at, "wrong-kind");
      } else if (string.getString().isBlank()) {
        fault(at, "required");
      } else if (string.getString().length() > longest) {
        note(at, "too-long", longest, null);
      } else {
        words.add(string.getString().strip());
      }
    }
    return words;
  }

  /** A list of objects; empty where it is absent. */
  List<Members> objects(String name, int most) {
    List<Members> objects = new ArrayList<>();
    JsonArray array = array(name, most);
    for (int i = 0; i < array.size(); i++) {
      String at = name + "/" + i;
      if (array.get(i) instanceof JsonObject given) {
        objects.add(new Members(pointer + "/" + at, given, violations));
      } else {
        fault(at, "wrong-kind");
      }
    }
    return objects;
  }

  /** An object, or null. */
  @Nullable Members member(String name) {
    JsonValue value = take(name);
    if (value instanceof JsonObject given) {
      return new Members(pointer + "/" + name, given, violations);
    }
    if (value != null) {
      fault(name, "wrong-kind");
    }
    return null;
  }

  /** A value that must be there, or something to go on with until the document is refused. */
  <T> T needed(String name, @Nullable T value, T otherwise) {
    if (value == null && !isNoted(name)) {
      fault(name, "required");
    }
    return Objects.requireNonNullElse(value, otherwise);
  }

  /** Notes each member that nobody took. */
  void done() {
    for (String name : left) {
      fault(shortened(name).replace("~", "~0").replace("/", "~1"), "unknown-field");
    }
  }

  void fault(String name, String rule) {
    note(name, rule, null, null);
  }

  void note(String name, String rule, @Nullable Integer limit, @Nullable String found) {
    violations.add(new FieldViolation(pointer + "/" + name, rule, limit, null, found));
  }

  private boolean isNoted(String name) {
    return violations.stream().anyMatch(found -> found.field().equals(pointer + "/" + name));
  }

  private JsonArray array(String name, int most) {
    JsonValue value = take(name);
    if (value == null) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    if (!(value instanceof JsonArray array)) {
      fault(name, "wrong-kind");
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    if (array.size() > most) {
      note(name, "too-many", most, null);
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    return array;
  }

  private @Nullable JsonValue take(String name) {
    left.remove(name);
    JsonValue value = object.get(name);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
  }

  static String shortened(String text) {
    return text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "…";
  }
}
