package az.migrationportal.content.type;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks fields against their type: known names, kinds, limits, options. Markup inside texts is
 * checked by whoever knows markup; whether what is referred to exists, at publication.
 */
public final class FieldRules {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MEDIUM =
      Pattern.compile(FieldDefinition.MEDIA_SCHEME + KEY.pattern());
  private static final Pattern LEGAL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*( [0-9A-Za-z].*)?");

  /** A reference to a fact is replaced before a reader sees it; it counts as a short figure. */
  private static final Pattern REFERENCE = Pattern.compile("\\{(fact|law):[^}]*\\}");

  private static final String FIGURE = "1,000 AZN";
  private static final int SHOWN = 60;
  private static final int LONGEST_MEDIUM = FieldDefinition.MEDIA_SCHEME.length() + 100;

  private final List<FieldViolation> violations = new ArrayList<>();
  private final boolean forPublication;

  private FieldRules(boolean forPublication) {
    this.forPublication = forPublication;
  }

  /** What a draft may not break; a required field may still be missing. */
  public static List<FieldViolation> ofDraft(
      ContentType type, boolean localized, JsonObject fields) {
    return new FieldRules(false).check(type, localized, fields);
  }

  /** What must be right to publish. */
  public static List<FieldViolation> ofPublication(
      ContentType type, boolean localized, JsonObject fields) {
    return new FieldRules(true).check(type, localized, fields);
  }

  private List<FieldViolation> check(ContentType type, boolean localized, JsonObject fields) {
    group("", type.fields().stream().filter(f -> f.localized() == localized).toList(), fields);
    return List.copyOf(violations);
  }

  private void group(String pointer, List<FieldDefinition> definitions, JsonObject fields) {
    for (String name : fields.keySet()) {
      if (definitions.stream().noneMatch(definition -> definition.name().equals(name))) {
        refuse(pointer + "/" + name, "unknown-field", null, null);
      }
    }
    for (FieldDefinition definition : definitions) {
      JsonValue value = fields.get(definition.name());
      field(pointer + "/" + definition.name(), definition, value);
    }
  }

  private void field(String pointer, FieldDefinition definition, @Nullable JsonValue value) {
    if (isMissing(value) || value == null) {
      if (definition.required() && forPublication) {
        refuse(pointer, "required", null, null);
      }
    } else if (!definition.isList()) {
      value(pointer, definition, value);
    } else if (value instanceof JsonArray array) {
      list(pointer, definition, array);
    } else {
      refuse(pointer, "wrong-kind", null, value);
    }
  }

  private void list(String pointer, FieldDefinition definition, JsonArray array) {
    if (array.size() > definition.maxItems()) {
      refuse(pointer, "too-many", definition.maxItems(), null);
    }
    if (forPublication && array.size() < definition.minItems()) {
      refuse(pointer, "too-few", definition.minItems(), null);
    }
    for (int i = 0; i < array.size(); i++) {
      value(pointer + "/" + i, definition, array.get(i));
    }
  }

  private void value(String pointer, FieldDefinition definition, JsonValue value) {
    switch (definition.kind()) {
      case GROUP -> {
        if (value instanceof JsonObject object) {
          group(pointer, definition.fields(), object);
        } else {
          refuse(pointer, "wrong-kind", null, value);
        }
      }
      case INTEGER -> expect(pointer, value instanceof JsonNumber n && n.isIntegral(), value);
      case BOOLEAN -> expect(pointer, value == JsonValue.TRUE || value == JsonValue.FALSE, value);
      default -> {
        if (value instanceof JsonString string) {
          text(pointer, definition, string.getString());
        } else {
          refuse(pointer, "wrong-kind", null, value);
        }
      }
    }
  }

  private void text(String pointer, FieldDefinition definition, String text) {
    String seen = REFERENCE.matcher(text).replaceAll(FIGURE);
    int limit = definition.maxLength();
    if (limit > 0 && seen.codePointCount(0, seen.length()) > limit) {
      refuse(pointer, "too-long", limit, null);
    }
    if (text.indexOf('\u0000') >= 0) {
      refuse(pointer, "bad-character", null, null);
    }
    boolean right =
        switch (definition.kind()) {
          case OPTION -> definition.options().contains(text);
          case REFERENCE -> KEY.matcher(text).matches();
          case MEDIA -> MEDIUM.matcher(text).matches() && text.length() <= LONGEST_MEDIUM;
          case LEGAL -> LEGAL.matcher(text).matches();
          case URL -> isWebAddress(text);
          case DATE -> isDay(text);
          default -> true;
        };
    if (!right) {
      violations.add(
          new FieldViolation(pointer, ruleOf(definition.kind()), null, null, shorten(text)));
    }
  }

  private static String ruleOf(FieldKind kind) {
    return switch (kind) {
      case OPTION -> "not-an-option";
      case URL -> "bad-link";
      case DATE -> "not-a-date";
      case MEDIA -> "not-a-medium";
      case LEGAL -> "not-a-legal-reference";
      default -> "not-a-key";
    };
  }

  private static boolean isMissing(@Nullable JsonValue value) {
    return value == null
        || value.getValueType() == JsonValue.ValueType.NULL
        || (value instanceof JsonString string && string.getString().isBlank())
        || (value instanceof JsonArray array && array.isEmpty());
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void expect(String pointer, boolean right, JsonValue value) {
    if (!right) {
      refuse(pointer, "wrong-kind", null, value);
    }
  }

  private void refuse(
      String pointer, String rule, @Nullable Integer limit, @Nullable JsonValue value) {
    violations.add(
        new FieldViolation(
            pointer, rule, limit, null, value == null ? null : shorten(value.toString())));
  }

  private static String shorten(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
