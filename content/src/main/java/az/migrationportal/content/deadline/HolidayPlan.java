package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the law and the Cabinet say of holidays, as it is written down.
 *
 * @param set days that the Cabinet sets for each year
 * @param knownYears the years for which it has, as far as we know
 * @param doubtful days of which no source says whether they are days off
 */
record HolidayPlan(
    List<Fixed> fixed, List<Decreed> set, Set<Integer> knownYears, List<MonthDay> doubtful) {
  /** A holiday on the same days every year. */
  record Fixed(MonthDay first, int days, Map<ContentLocale, String> name) {}

  /**
   * A holiday of one year.
   *
   * @param feast Ramadan or Qurban: where it meets another holiday, another day is off
   */
  record Decreed(LocalDate first, int days, boolean feast, Map<ContentLocale, String> name) {}

  HolidayPlan {
    fixed = List.copyOf(fixed);
    set = List.copyOf(set);
    knownYears = Set.copyOf(knownYears);
    doubtful = List.copyOf(doubtful);
  }
}
