package az.migrationportal.registration.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How long before its day somebody wants to be reminded. */
public enum Lead {
  WEEK(Period.ofWeeks(1)),
  MONTH(Period.ofMonths(1)),
  QUARTER(Period.ofMonths(3)),
  HALF_YEAR(Period.ofMonths(6));

  private final Period period;

  Lead(Period period) {
    this.period = period;
  }

  /** As it stands in forms and answers: a period of ISO 8601, such as {@code P3M}. */
  public String id() {
    return period.toString();
  }

  /** The day on which a day is told. */
  public LocalDate before(LocalDate day) {
    return day.minus(period);
  }

  /** The lead of an id; empty where it is none. */
  public static Optional<Lead> of(String id) {
    return Arrays.stream(values()).filter(lead -> lead.id().equals(id)).findFirst();
  }
}
