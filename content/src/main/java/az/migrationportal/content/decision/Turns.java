package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.condition.Term;
import az.migrationportal.content.decision.model.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of an answer at which a condition can change: those it is compared with, and their
 * neighbours. Between two of them nothing changes, because conditions hold no arithmetic.
 */
final class Turns {
  private final DatedDecision dated;
  private final @Nullable Object[] slots;

  Turns(DatedDecision dated, @Nullable Object[] slots) {
    this.dated = dated;
    this.slots = slots;
  }

  /** Of a number, within its bounds. */
  NavigableSet<Long> numbers(Asked asked) {
    Question question = asked.question();
    TreeSet<Long> numbers = new TreeSet<>(List.of(question.min(), question.max()));
    for (Object value : compared(asked)) {
      if (value instanceof Long number) {
        numbers.addAll(List.of(number - 1, number, number + 1));
      }
    }
    numbers.removeIf(number -> number < question.min() || number > question.max());
    return numbers;
  }

  /** Of a day. */
  NavigableSet<String> days(Asked asked) {
    TreeSet<String> days = new TreeSet<>(List.of(dated.day().toString()));
    for (Object value : compared(asked)) {
      if (value instanceof String text) {
        addAround(text, days);
      }
    }
    return days;
  }

  private static void addAround(String text, NavigableSet<String> days) {
    try {
      LocalDate day = LocalDate.parse(text);
      days.addAll(List.of(day.minusDays(1).toString(), day.toString(), day.plusDays(1).toString()));
    } catch (DateTimeException e) {
      // A text that is no day: the comparison is of another kind.
      return;
    }
  }

  /** Every value a variable is compared with, lists taken apart. */
  List<Object> compared(Asked asked) {
    List<Object> values = new ArrayList<>();
    for (CompiledDecision.Compared compared : dated.compiled().comparisons()) {
      if (compared.slot() == asked.slot()) {
        add(compared.with(), values);
      }
    }
    return values;
  }

  private void add(Term term, List<Object> values) {
    Object value = term.value(slots);
    if (value instanceof List<?> list) {
      list.forEach(element -> values.add(String.valueOf(element)));
    } else if (value != null) {
      values.add(value);
    } else if (term instanceof Term.Variable variable) {
      addColumn(variable.slot(), values);
    }
  }

  /** The column of a row that nobody has chosen yet: whatever stands in it for any key. */
  private void addColumn(int slot, List<Object> values) {
    for (CompiledDecision.TableSlots use : dated.compiled().tables()) {
      dated
          .data()
          .table(use.table())
          .filter(table -> slot >= use.first() && slot < use.first() + table.columns().size())
          .ifPresent(
              table ->
                  dated.data().countries().all().stream()
                      .map(country -> table.row(country.iso2(), dated.day())[slot - use.first()])
                      .distinct()
                      .forEach(values::add));
    }
  }
}
