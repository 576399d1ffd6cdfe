package az.migrationportal.content.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the same answers come to on two days.
 *
 * @param from the earlier day
 * @param to the later day
 * @param before the outcome of the earlier day in one sentence; null where more has to be known
 * @param after the outcome of the later day; null where more has to be known
 * @param changes between the two, in the order of what is shown; empty where one of them is null
 */
public record OutcomeDifference(
    LocalDate from,
    LocalDate to,
    @Nullable String before,
    @Nullable String after,
    List<PieceChange> changes) {

  public OutcomeDifference {
    changes = List.copyOf(changes);
  }

  /** Whether the answers lead to an outcome on both days. */
  public boolean complete() {
    return before != null && after != null;
  }
}
