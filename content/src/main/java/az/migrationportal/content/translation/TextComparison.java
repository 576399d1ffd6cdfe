package az.migrationportal.content.translation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two revisions side by side: every field as its paragraphs, compared one by one. */
final class TextComparison {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*(\\R[ \\t]*)*\\R");

  private TextComparison() {}

  static List<TextChange> between(RevisionText from, RevisionText to) {
    Map<String, List<String>> before = paragraphs(from);
    Map<String, List<String>> after = paragraphs(to);
    Set<String> fields = new LinkedHashSet<>(after.keySet());
    fields.addAll(before.keySet());
    List<TextChange> changes = new ArrayList<>();
    for (String field : fields) {
      changes.addAll(
          changes(
              field, before.getOrDefault(field, List.of()), after.getOrDefault(field, List.of())));
    }
    return changes;
  }

  private static List<TextChange> changes(String field, List<String> before, List<String> after) {
    return DiffUtils.diff(before, after).getDeltas().stream()
        .map(delta -> change(field, delta))
        .toList();
  }

  private static TextChange change(String field, AbstractDelta<String> delta) {
    return new TextChange(
        field,
        delta.getTarget().getPosition() + 1,
        delta.getSource().getLines(),
        delta.getTarget().getLines());
  }

  private static Map<String, List<String>> paragraphs(RevisionText revision) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    collect("", revision.localized(), fields);
    collect("", revision.shared(), fields);
    return fields;
  }

  private static void collect(
      String pointer, @Nullable JsonValue value, Map<String, List<String>> fields) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) ->
              collect(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), member, fields));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(pointer + "/" + i, array.get(i), fields);
      }
    } else if (value instanceof JsonString text) {
      fields.put(pointer, BLANK_LINE.splitAsStream(text.getString().strip()).toList());
    } else if (value != null) {
      fields.put(pointer, List.of(value.toString()));
    }
  }
}
