package az.migrationportal.content.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own dates.
 *
 * @param dates of events, by key
 * @param stayDays length of the stay that begins with the arrival; null where unknown
 * @param nationality ISO code; empty where unknown
 */
public record DeadlineQuestion(
    Map<String, LocalDate> dates, @Nullable Integer stayDays, String nationality) {
  /** Key of the event that a stay begins with. */
  public static final String ARRIVAL = "arrival";

  /** Key of the event that a stay ends with. */
  public static final String STAY_END = "stayEnd";

  public DeadlineQuestion {
    dates = Map.copyOf(withEnd(dates, stayDays));
  }

  /** The day of an event. */
  public Optional<LocalDate> date(String event) {
    return Optional.ofNullable(dates.get(event));
  }

  /** How many days the stay lasts, the day of arrival counted; empty where unknown. */
  public Optional<Integer> length() {
    LocalDate from = dates.get(ARRIVAL);
    LocalDate to = dates.get(STAY_END);
    return from == null || to == null
        ? Optional.ofNullable(stayDays)
        : Optional.of((int) (to.toEpochDay() - from.toEpochDay()) + 1);
  }

  /** The day of arrival is day 1. */
  private static Map<String, LocalDate> withEnd(
      Map<String, LocalDate> dates, @Nullable Integer stayDays) {
    Map<String, LocalDate> all = new TreeMap<>(dates);
    LocalDate arrival = dates.get(ARRIVAL);
    if (arrival != null && stayDays != null) {
      all.putIfAbsent(STAY_END, arrival.plusDays(stayDays - 1L));
    }
    return all;
  }
}
