package az.migrationportal.content.segment;

import az.migrationportal.content.markup.MarkupBlocks;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.type.FieldKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the localized fields of a revision. Words that people search by are no segments: each
 * language has its own, they are not translations of each other.
 */
public final class Segments {

  private final List<Segment> segments = new ArrayList<>();

  private Segments() {}

  /** The segments in the order of the type's fields. */
  public static List<Segment> of(ContentType type, JsonObject localized) {
    Segments cut = new Segments();
    cut.group("", type.fields().stream().filter(FieldDefinition::localized).toList(), localized);
    return List.copyOf(cut.segments);
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
    } else if (value instanceof JsonString string && !string.getString().isBlank()) {
      text(pointer, definition.kind(), string.getString());
    }
  }

  private void text(String pointer, FieldKind kind, String text) {
    switch (kind) {
      case TEXT, INLINE -> segments.add(Segment.of(pointer, 1, SegmentKind.FIELD, text.strip()));
      case MARKDOWN -> document(pointer, text);
      default -> {}
    }
  }

  private void document(String pointer, String markdown) {
    int number = 0;
    for (MarkupBlocks.Block block : MarkupBlocks.of(markdown)) {
      number++;
      segments.add(
          Segment.of(pointer, number, SegmentKind.valueOf(block.kind().name()), block.text()));
    }
  }
}
