package az.migrationportal.api.request;

import jakarta.json.stream.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the parser lets pass: a name that stands twice in an object, nesting without end, numbers
 * beyond all measure, text after the end. Parsers differ on each, so two readers of one body could
 * see two things.
 */
final class JsonStructure {
  private static final int DEEPEST = 50;

  /** No figure here has more digits; the parser itself gives up on far longer ones. */
  private static final Pattern MEASURED =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?");

  private JsonStructure() {}

  /** Walks to the end; the parser then stands where the fault is. */
  static Optional<String> fault(JsonParser parser) {
    if (parser.next() != JsonParser.Event.START_OBJECT) {
      return Optional.of("not an object");
    }
    Deque<Set<String>> open = new ArrayDeque<>();
    open.push(new HashSet<>());
    while (!open.isEmpty()) {
      switch (parser.next()) {
        case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
        case END_OBJECT, END_ARRAY -> open.pop();
        case KEY_NAME -> {
          if (!open.element().add(parser.getString())) {
            return Optional.of("a name stands twice");
          }
        }
        case VALUE_NUMBER -> {
          if (!MEASURED.matcher(parser.getString()).matches()) {
            return Optional.of("a number is too long");
          }
        }
        default -> {
          // A value: nothing to check.
        }
      }
      if (open.size() > DEEPEST) {
        return Optional.of("nested too deeply");
      }
    }
    return parser.hasNext() ? Optional.of("text after the end") : Optional.empty();
  }
}
