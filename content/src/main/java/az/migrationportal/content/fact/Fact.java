package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader can act on: a fee, a term, a threshold, a contact.
 *
 * @param group of fees, such as {@code trp}; empty for other kinds
 * @param line the order within its group
 * @param condition to whom or when it applies; empty where nothing is to be said
 * @param audience {@code adult}, {@code minor}, {@code student}, {@code everyone}; empty for other
 *     kinds
 * @param term how long the permit or stay paid for lasts
 * @param values one per period; periods do not overlap
 */
public record Fact(
    FactKey key,
    FactKind kind,
    String group,
    int line,
    Map<ContentLocale, String> label,
    Map<ContentLocale, String> condition,
    String audience,
    @Nullable Period term,
    @Nullable Integer decisionWorkingDays,
    List<FactValue> values) {

  public Fact {
    label = Map.copyOf(label);
    condition = Map.copyOf(condition);
    values = List.copyOf(values);
  }

  /** The value in force on a day; empty where none is. */
  public Optional<FactValue> on(LocalDate day) {
    return values.stream().filter(value -> value.covers(day)).findFirst();
  }

  /** The last value that had ended by a day; empty where none has. */
  public Optional<FactValue> before(LocalDate day) {
    return values.stream()
        .filter(value -> value.validUntil() != null && !day.isBefore(value.validUntil()))
        .max(Comparator.comparing(value -> Objects.requireNonNull(value.validUntil())));
  }
}
