package az.migrationportal.content.translation;

import az.migrationportal.content.markup.MarkupCheck;
import az.migrationportal.content.markup.Reference;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts within fields: what their markup breaks, and what all fields refer to. */
public final class FieldTexts {

  private final List<FieldViolation> violations = new ArrayList<>();
  private final List<Located> references = new ArrayList<>();

  /**
   * A reference and the field it stands in.
   *
   * @param line null where the whole field is the reference
   */
  public record Located(String field, Reference.Kind kind, String value, @Nullable Integer line) {}

  private FieldTexts() {}

  /** Reads fields that have the shape of their type; other values are passed over. */
  public static FieldTexts of(ContentType type, JsonObject fields) {
    FieldTexts texts = new FieldTexts();
    texts.group("", type.fields(), fields);
    return texts;
  }

  public List<FieldViolation> violations() {
    return List.copyOf(violations);
  }

  public List<Located> references() {
    return List.copyOf(references);
  }

  private void group(String pointer, List<FieldDefinition> definitions, JsonObject fields) {
    for (FieldDefinition definition : definitions) {
      JsonValue value = fields.get(definition.name());
      String at = pointer + "/" + definition.name();
      if (value instanceof JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
          value(at + "/" + i, definition, array.get(i));
        }
      } else if (value != null) {
        value(at, definition, value);
      }
    }
  }

  private void value(String pointer, FieldDefinition definition, JsonValue value) {
    if (value instanceof JsonObject object) {
      group(pointer, definition.fields(), object);
    } else if (value instanceof JsonString string) {
      String text = string.getString();
      switch (definition.kind()) {
        case TEXT -> markup(pointer, MarkupCheck.ofPlain(text));
        case INLINE -> markup(pointer, MarkupCheck.ofInline(text));
        case MARKDOWN -> markup(pointer, MarkupCheck.ofDocument(text));
        case LEGAL -> references.add(new Located(pointer, Reference.Kind.LAW, text, null));
        case REFERENCE -> references.add(new Located(pointer, Reference.Kind.ITEM, text, null));
        case MEDIA -> medium(pointer, definition, text);
        default -> {}
      }
    }
  }

  private void medium(String pointer, FieldDefinition definition, String text) {
    if (text.startsWith(FieldDefinition.MEDIA_SCHEME)) {
      String key = text.substring(FieldDefinition.MEDIA_SCHEME.length());
      Reference.Kind kind = definition.showsImage() ? Reference.Kind.IMAGE : Reference.Kind.MEDIA;
      references.add(new Located(pointer, kind, key, null));
    }
  }

  private void markup(String pointer, MarkupCheck check) {
    check
        .problems()
        .forEach(
            problem ->
                violations.add(
                    new FieldViolation(
                        pointer, problem.rule(), null, problem.line(), problem.found())));
    check
        .references()
        .forEach(
            reference ->
                references.add(
                    new Located(pointer, reference.kind(), reference.value(), reference.line())));
  }
}
