package az.migrationportal.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The visa rules of a library, one line a country and locale, roughly as their pages show them. */
final class LibraryCountries {
  private final String yaml;
  private final String day;

  LibraryCountries(Path file, String day) throws IOException {
    this.yaml = Files.readString(file);
    this.day = day;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String countries = yaml.substring(yaml.indexOf("\ncountries:"));
    for (String country : LibraryYaml.entries(countries, "key")) {
      for (String locale : List.of("az", "en", "ru")) {
        lines.add(line(country, locale));
      }
    }
    return lines;
  }

  private String line(String country, String locale) {
    String value = LibraryYaml.valueOn(country, day);
    String name = LibraryYaml.localized(country, "name", locale);
    String days = LibraryYaml.value(value, "maxStayDays");
    String stay = days.isEmpty() ? "" : ", " + LibraryFacts.length(days, "day", locale);
    String note = LibraryYaml.value(value, "note");
    return String.join(
        "\t",
        LibraryYaml.value(country, "key"),
        "country",
        locale,
        name,
        name + ": " + regime(LibraryYaml.value(value, "regime"), locale) + stay,
        keywords(locale),
        "arrive",
        "foreigners",
        LibraryYaml.value(country, "iso2"),
        '/' + locale + '/' + LibraryYaml.localized(country, "path", locale),
        note.isEmpty() ? "" : LibraryYaml.localized(yaml, note, locale));
  }

  private static String keywords(String locale) {
    return switch (locale) {
      case "az" -> "viza|vizasız|elektron viza|viza lazımdırmı|giriş|vətəndaşlar";
      case "ru" -> "виза|без визы|безвиз|электронная виза|нужна ли виза|въезд|граждане";
      default -> "visa|visa-free|e-visa|do I need a visa|entry|citizens";
    };
  }

  private static String regime(String regime, String locale) {
    List<String> words =
        switch (regime) {
          case "visa-free" -> List.of("vizasız giriş", "entry without a visa", "въезд без визы");
          case "e-visa" ->
              List.of("səfərdən əvvəl elektron viza", "e-visa before the journey", "э-виза");
          case "arrival-or-e-visa" ->
              List.of("hava limanında viza", "visa on arrival", "виза по прилёте");
          default -> List.of("səfirlikdə viza", "visa from a consulate", "виза в посольстве");
        };
    return words.get(List.of("az", "en", "ru").indexOf(locale));
  }
}
