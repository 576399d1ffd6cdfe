package az.migrationportal.web.history;

import az.migrationportal.web.shell.PageRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The two days of a comparison, the earlier one first.
 *
 * @param typed what stands in the fields, by parameter
 * @param bad whether one of them is none
 */
record AskedDays(LocalDate from, LocalDate to, Map<String, String> typed, boolean bad) {

  static AskedDays of(PageRequest request, LocalDate presetFrom, LocalDate presetTo) {
    AskedDay one = AskedDay.of(request, HistoryAddresses.FROM, presetFrom);
    AskedDay other = AskedDay.of(request, HistoryAddresses.TO, presetTo);
    boolean bad = one.bad() || other.bad();
    boolean turned = other.day().isBefore(one.day());
    LocalDate from = turned ? other.day() : one.day();
    LocalDate to = turned ? one.day() : other.day();
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(HistoryAddresses.FROM, shown(request, HistoryAddresses.FROM, one, from));
    typed.put(HistoryAddresses.TO, shown(request, HistoryAddresses.TO, other, to));
    return new AskedDays(from, to, typed, bad);
  }

  private static String shown(
      PageRequest request, String parameter, AskedDay asked, LocalDate day) {
    return asked.bad() ? request.parameter(parameter).orElse("") : day.toString();
  }
}
