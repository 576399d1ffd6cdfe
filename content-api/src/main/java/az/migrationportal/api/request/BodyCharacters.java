package az.migrationportal.api.request;

import az.migrationportal.api.problem.FieldProblem;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Finds characters that no text can hold: NUL, and halves of surrogate pairs. */
final class BodyCharacters {
  private BodyCharacters() {}

  static void check(String pointer, JsonValue value, List<FieldProblem> faults) {
    if (value instanceof JsonString string) {
      note(pointer, string.getString(), faults);
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            String below = pointer + "/" + BodyFields.escaped(name);
            note(below, name, faults);
            check(below, member, faults);
          });
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      for (int i = 0; i < value.asJsonArray().size(); i++) {
        check(pointer + "/" + i, value.asJsonArray().get(i), faults);
      }
    }
  }

  private static void note(String pointer, String text, List<FieldProblem> faults) {
    boolean bad =
        text.codePoints()
            .anyMatch(
                letter ->
                    letter == 0
                        || (letter >= Character.MIN_SURROGATE
                            && letter <= Character.MAX_SURROGATE));
    if (bad) {
      faults.add(new FieldProblem(pointer, "bad-character"));
    }
  }
}
