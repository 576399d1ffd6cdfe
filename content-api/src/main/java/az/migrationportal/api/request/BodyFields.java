package az.migrationportal.api.request;

import az.migrationportal.api.problem.FieldProblem;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a body, taken one by one. Faults are collected; {@link #done()} refuses them all at
 * once, and with them every field that nobody took.
 */
public final class BodyFields {
  private final JsonObject object;
  private final List<FieldProblem> faults = new ArrayList<>();
  private final TreeSet<String> left;

  BodyFields(JsonObject object) {
    this.object = object;
    this.left = new TreeSet<>(object.keySet());
    BodyCharacters.check("", object, faults);
  }

  /** A text that must be there; empty where it is at fault. */
  public String text(String name) {
    String text = textIfAny(name);
    if (text == null && missing(name)) {
      fault(name, "required");
    }
    return text == null ? "" : text;
  }

  /** A text, or null where it is absent, null or at fault. */
  public @Nullable String textIfAny(String name) {
    JsonValue value = take(name);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value != null) {
      wrongKind(name, "string");
    }
    return null;
  }

  /** An object that must be there; empty where it is at fault. */
  public JsonObject object(String name) {
    JsonObject given = objectIfAny(name);
    if (given == null && missing(name)) {
      fault(name, "required");
    }
    return given == null ? JsonObject.EMPTY_JSON_OBJECT : given;
  }

  /** An object, or null where it is absent, null or at fault. */
  public @Nullable JsonObject objectIfAny(String name) {
    JsonValue value = take(name);
    if (value instanceof JsonObject given) {
      return given;
    }
    if (value != null) {
      wrongKind(name, "object");
    }
    return null;
  }

  /** A whole number, or null where it is absent, null or at fault. */
  public @Nullable Integer integerIfAny(String name) {
    JsonValue value = take(name);
    if (value instanceof JsonNumber number && number.isIntegral()) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException e) {
        wrongKind(name, "integer");
        return null;
      }
    }
    if (value != null) {
      wrongKind(name, "integer");
    }
    return null;
  }

  /** A whole number that must be there; 0 where it is at fault. */
  public int integer(String name) {
    Integer number = integerIfAny(name);
    if (number == null && missing(name)) {
      fault(name, "required");
    }
    return number == null ? 0 : number;
  }

  /** A day between 1900 and 2200, or null where it is absent, null or at fault. */
  public @Nullable LocalDate dayIfAny(String name) {
    String text = textIfAny(name);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeException e) {
      return noDay(name, text);
    }
    return noDay(name, text);
  }

  private @Nullable LocalDate noDay(String name, String found) {
    Map<String, Object> data = Map.of("found", RequestRefused.shortened(found));
    faults.add(new FieldProblem("/" + name, "not-a-date", data));
    return null;
  }

  /** True or false; false where it is absent, null or at fault. */
  public boolean flag(String name) {
    JsonValue value = take(name);
    if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
      wrongKind(name, "boolean");
    }
    return value == JsonValue.TRUE;
  }

  /** A list of texts that must be there. */
  public List<String> texts(String name) {
    JsonValue value = take(name);
    List<String> texts = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonString string) {
          texts.add(string.getString());
        } else {
          wrongKind(name + "/" + i, "string");
        }
      }
    } else if (value == null) {
      fault(name, "required");
    } else {
      wrongKind(name, "array");
    }
    return texts;
  }

  /** A list of objects that must be there. */
  public List<JsonObject> objects(String name) {
    JsonValue value = take(name);
    List<JsonObject> objects = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonObject given) {
          objects.add(given);
        } else {
          wrongKind(name + "/" + i, "object");
        }
      }
    } else if (value == null) {
      fault(name, "required");
    } else {
      wrongKind(name, "array");
    }
    return objects;
  }

  /** The whole body, for content that reads it itself; only its characters are looked at here. */
  public JsonObject whole() {
    left.clear();
    done();
    return object;
  }

  /** Notes a fault that the caller found in a value. */
  public void fault(String path, String rule) {
    faults.add(new FieldProblem("/" + path, rule));
  }

  /** Notes a value that is none of those allowed. */
  public void notAnOption(String path, String found, String allowed) {
    faults.add(
        new FieldProblem(
            "/" + path,
            "not-an-option",
            Map.of("found", RequestRefused.shortened(found), "allowed", allowed)));
  }

  /** Notes that not exactly one of several members is there. */
  public void notOneOf(String path, String allowed) {
    faults.add(new FieldProblem("/" + path, "one-of", Map.of("allowed", allowed)));
  }

  /** Refuses the body if anything was at fault or left over. */
  public void done() {
    for (String name : left) {
      fault(escaped(name), "unknown-field");
    }
    if (!faults.isEmpty()) {
      throw RequestRefused.invalidBody(faults);
    }
  }

  private @Nullable JsonValue take(String name) {
    left.remove(name);
    JsonValue value = object.get(name);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
  }

  private boolean missing(String name) {
    JsonValue value = object.get(name);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL;
  }

  private void wrongKind(String path, String expected) {
    faults.add(new FieldProblem("/" + path, "wrong-type", Map.of("expected", expected)));
  }

  /** As RFC 6901 wants a name in a pointer. */
  static String escaped(String name) {
    return RequestRefused.shortened(name).replace("~", "~0").replace("/", "~1");
  }
}
