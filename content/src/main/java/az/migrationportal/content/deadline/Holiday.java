package az.migrationportal.content.deadline;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.Map;

/**
 * A day off.
 *
 * @param moved whether the day is off because another one fell on a day off (Labour Code, 105.5 and
 *     105.6)
 */
public record Holiday(LocalDate day, Map<ContentLocale, String> name, boolean moved) {
  public Holiday {
    name = Map.copyOf(name);
  }
}
