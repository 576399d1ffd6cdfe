package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The days off of one year. A weekly day off that meets a holiday moves to the next working day
 * after it (Labour Code, 105.5); where Ramadan or Qurban meets another holiday, the next working
 * day is off too (105.6).
 */
final class YearOff {
  private final TreeMap<LocalDate, Holiday> days = new TreeMap<>();

  private YearOff() {}

  static NavigableMap<LocalDate, Holiday> of(HolidayPlan plan, int year) {
    YearOff off = new YearOff();
    List<LocalDate> common = new ArrayList<>();
    List<LocalDate> feasts = new ArrayList<>();
    for (HolidayPlan.Fixed fixed : plan.fixed()) {
      off.add(fixed.first().atYear(year), fixed.days(), fixed.name(), common);
    }
    for (HolidayPlan.Decreed set : plan.set()) {
      if (set.first().getYear() == year) {
        off.add(set.first(), set.days(), set.name(), set.feast() ? feasts : common);
      }
    }
    off.moveWeekends();
    feasts.stream().filter(common::contains).sorted().forEach(off::move);
    return off.days;
  }

  private void add(
      LocalDate first, int count, Map<ContentLocale, String> name, List<LocalDate> kind) {
    for (int i = 0; i < count; i++) {
      LocalDate day = first.plusDays(i);
      kind.add(day);
      days.putIfAbsent(day, new Holiday(day, name, false));
    }
  }

  private void moveWeekends() {
    List.copyOf(days.keySet()).stream().filter(YearOff::isWeekend).forEach(this::move);
  }

  /** Makes the next working day a day off. */
  private void move(LocalDate from) {
    LocalDate day = from.plusDays(1);
    while (isWeekend(day) || days.containsKey(day)) {
      day = day.plusDays(1);
    }
    Holiday holiday = days.get(from);
    days.put(day, new Holiday(day, holiday == null ? Map.of() : holiday.name(), true));
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
