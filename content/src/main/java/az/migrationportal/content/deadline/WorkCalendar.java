package az.migrationportal.content.deadline;

import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.content.resource.YamlText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Working days in Azerbaijan. Immutable to its callers. */
public final class WorkCalendar {
  private final HolidayPlan plan;
  private final Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

  WorkCalendar(HolidayPlan plan) {
    this.plan = plan;
  }

  /** The calendar that ships. */
  public static WorkCalendar bundled() {
    String text =
        Objects.requireNonNull(BundledFiles.below("library/deadlines").get("holidays.yaml"));
    return new WorkCalendar(HolidayFile.read(YamlText.map(text)));
  }

  /** The holiday on a day; empty on any other day, weekends too. */
  public Optional<Holiday> holiday(LocalDate day) {
    return Optional.ofNullable(year(day.getYear()).get(day));
  }

  /** The holidays of a year in order, moved days too. */
  public List<Holiday> holidays(int year) {
    return List.copyOf(year(year).values());
  }

  public boolean isWorkingDay(LocalDate day) {
    return !YearOff.isWeekend(day) && holiday(day).isEmpty();
  }

  /** Whether the Cabinet has set the holidays of every year from one day to another. */
  public boolean knows(LocalDate from, LocalDate to) {
    return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
        .allMatch(plan.knownYears()::contains);
  }

  /** The last of so many working days, the first of which is after the given day. */
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate end = day;
    for (int left = workingDays; left > 0; ) {
      end = end.plusDays(1);
      left -= isWorkingDay(end) ? 1 : 0;
    }
    return end;
  }

  /**
   * The first of so many whole working days, the last of which is before the given day. A doubtful
   * day is not counted, so that nobody is late.
   */
  public LocalDate before(LocalDate day, int workingDays) {
    LocalDate end = day;
    for (int left = workingDays; left > 0; ) {
      end = end.minusDays(1);
      boolean counts = isWorkingDay(end) && !plan.doubtful().contains(MonthDay.from(end));
      left -= counts ? 1 : 0;
    }
    return end;
  }

  /** The day itself if people work on it, else the last working day before it. */
  public LocalDate lastWorkingDay(LocalDate day) {
    LocalDate last = day;
    while (!isWorkingDay(last)) {
      last = last.minusDays(1);
    }
    return last;
  }

  private Map<LocalDate, Holiday> year(int year) {
    return years.computeIfAbsent(year, unused -> YearOff.of(plan, year));
  }
}
