package az.migrationportal.web.officer;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import java.util.Comparator;

/** The countries of an officer to choose one of, by name. */
final class CountryChoice {
  private CountryChoice() {}

  /**
   * The control.
   *
   * @param chosen ISO 3166-1 alpha-2; empty for none
   */
  static Tag of(Texts texts, Countries countries, Officer officer, String chosen) {
    Tag select = Tag.of("select", LabelledField.option("", texts.get("register.choose"), false));
    countries.all().stream()
        .filter(country -> officer.sees(country.iso2()))
        .sorted(Comparator.comparing(country -> name(texts, country), texts.collator()))
        .forEach(
            country ->
                select.with(
                    LabelledField.option(
                        country.iso2(), name(texts, country), country.iso2().equals(chosen))));
    return select;
  }

  private static String name(Texts texts, Country country) {
    return CountryNames.of(country, texts.locale());
  }
}
