package az.migrationportal.content.fact;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A country or territory that issues passports.
 *
 * @param iso2 ISO 3166-1 alpha-2, upper case
 * @param key of its page, and of the item of type {@code country} where one exists
 * @param path its last address segment in each locale
 */
public record Country(
    String iso2,
    ItemKey key,
    Map<ContentLocale, String> name,
    Map<ContentLocale, String> path,
    List<VisaRule> rules) {

  public Country {
    name = Map.copyOf(name);
    path = Map.copyOf(path);
    rules = List.copyOf(rules);
  }

  /** The rule in force on a day; empty where none is known. */
  public Optional<VisaRule> on(LocalDate day) {
    return rules.stream().filter(rule -> rule.covers(day)).findFirst();
  }
}
