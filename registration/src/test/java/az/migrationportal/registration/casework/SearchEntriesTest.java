package az.migrationportal.registration.casework;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchEntriesTest {
  private static final Officer BERLIN =
      new Officer(
          1, "berlin", "B", "Berlin", Set.of(OfficerRole.CONSULAR), false, Set.of("DE"), false, 1);

  @ParameterizedTest
  @CsvSource({
    "AZ-7K3M-9Q2X, NUMBER",
    "' az-7k3m-9q2x ', NUMBER",
    "a@example.org, ADDRESS",
    "C 01234567, PASSPORT",
    "AZE 1234567, PASSPORT"
  })
  void what_a_line_means_is_seen_by_its_form(String typed, SearchWay way) {
    SearchEntries entries = search(Map.of("exact", typed));
    assertThat(entries.faults(BERLIN)).isEmpty();
    assertThat(entries.way()).isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource({
    "exact=, exact, nothing-sought",
    "exact=C1;country=DE, exact, several-sought",
    "exact=C1;name=A, exact, several-sought",
    "exact=no address@, exact, sought-address",
    "name=A, born, sought-born",
    "name=A;born-day=31;born-month=2;born-year=1990, born, sought-born",
    "born-day=1;born-month=2;born-year=1990, name, sought-name",
    "country=TR, country, sought-country",
    "country=XX, country, sought-country"
  })
  void one_thing_is_looked_for_and_all_of_it_is_given(String given, String field, String rule) {
    Map<String, String> typed = new HashMap<>();
    for (String pair : given.split(";", -1)) {
      typed.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    assertThat(search(typed).faults(BERLIN))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.rule()).isEqualTo(rule);
            });
  }

  @Test
  void nobody_looks_without_a_reason_in_words() {
    SearchEntries none = new SearchEntries(new Entries(Map.of("exact", "C1", "words", " \n ")));
    assertThat(none.faults(BERLIN))
        .extracting("rule")
        .containsExactly("reason-missing", "reason-words-missing");
    SearchEntries longer =
        new SearchEntries(
            new Entries(Map.of("exact", "C1", "reason", "help", "words", "🧿".repeat(501))));
    assertThat(longer.faults(BERLIN)).extracting("rule").containsExactly("reason-words-too-long");
    SearchEntries most =
        new SearchEntries(
            new Entries(Map.of("exact", "C1", "reason", "help", "words", "🧿".repeat(500))));
    assertThat(most.faults(BERLIN)).isEmpty();
  }

  private static SearchEntries search(Map<String, String> typed) {
    Map<String, String> all = new HashMap<>(typed);
    all.put("reason", "asked");
    all.put("words", "She called.");
    return new SearchEntries(new Entries(all));
  }
}
