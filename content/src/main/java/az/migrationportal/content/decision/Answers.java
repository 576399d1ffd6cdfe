package az.migrationportal.content.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers by question: a text for choices, countries and days, a {@link Long} for numbers, a list
 * of texts for choices of several. Immutable.
 */
public record Answers(Map<String, Object> values) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Map.copyOf(values);
  }

  public Optional<Object> find(String question) {
    return Optional.ofNullable(values.get(question));
  }

  /** The same with one answer more, or another one. */
  public Answers with(String question, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(question, value);
    return new Answers(more);
  }

  /** As it stands in an address. */
  public static String written(@Nullable Object value) {
    if (value instanceof List<?> several) {
      return several.isEmpty()
          ? AnswerReading.NONE_OF_THEM
          : String.join(",", several.stream().map(String::valueOf).toList());
    }
    return String.valueOf(value);
  }
}
