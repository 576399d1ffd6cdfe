package az.migrationportal.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactCollection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Floors: what once was in the library stays there. A new line raises them. */
class NothingIsLostTest {

  private static final int FEE_LINES = 111;

  private static final Map<String, Integer> ITEMS =
      Map.of("country", 16, "guide", 84, "page", 5, "pathway", 8, "term", 173);

  /** Every passport whose visa rule was looked up, by ISO 3166-1 code. */
  private static final String PASSPORTS =
      """
      AD AE AF AG AL AM AO AR AT AU BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY
      BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER
      ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL
      IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT
      LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI
      NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE
      SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ
      UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW
      """;

  @Test
  void every_fee_line_is_there_once() {
    assertThat(missingLines(Library.bundled().facts())).isEmpty();
  }

  @Test
  void every_country_is_there_with_a_rule() {
    assertThat(missingCountries(Library.bundled().facts())).isEmpty();
  }

  @Test
  void no_type_has_fewer_items_than_before() {
    Map<String, Long> counts =
        Library.bundled().items().stream()
            .collect(Collectors.groupingBy(LibraryItem::type, Collectors.counting()));
    assertThat(ITEMS)
        .allSatisfy(
            (type, floor) ->
                assertThat(counts.getOrDefault(type, 0L))
                    .as(type)
                    .isGreaterThanOrEqualTo(floor.longValue()));
  }

  static List<String> missingLines(FactCollection facts) {
    Map<Integer, Long> lines =
        facts.facts().stream()
            .filter(fact -> fact.line() > 0)
            .collect(Collectors.groupingBy(Fact::line, Collectors.counting()));
    return IntStream.rangeClosed(1, FEE_LINES)
        .filter(line -> lines.getOrDefault(line, 0L) != 1)
        .mapToObj(line -> "line " + line + " is there " + lines.getOrDefault(line, 0L) + " times")
        .toList();
  }

  static Set<String> missingCountries(FactCollection facts) {
    Set<String> missing = new TreeSet<>(Arrays.asList(PASSPORTS.strip().split("\\s+", -1)));
    facts.countries().stream()
        .filter(country -> !country.rules().isEmpty())
        .map(Country::iso2)
        .forEach(missing::remove);
    return missing;
  }

  @Nested
  class Planted {

    @Test
    void a_library_of_one_fee_lacks_all_others() {
      assertThat(missingLines(SmallLibrary.sound().library().facts()))
          .hasSize(FEE_LINES - 1)
          .contains("line 2 is there 0 times")
          .doesNotContain("line 1 is there 0 times");
    }

    @Test
    void a_library_of_one_country_lacks_all_others() {
      assertThat(missingCountries(SmallLibrary.sound().library().facts()))
          .hasSizeGreaterThan(190)
          .contains("TR", "RU")
          .doesNotContain("GE");
    }
  }
}
