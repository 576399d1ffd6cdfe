package az.migrationportal.registration.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.stay.StayKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private final Map<String, String> typed =
      new HashMap<>(
          Map.of(
              "given", "Aysel",
              "born-day", "4",
              "born-month", "9",
              "born-year", "1990",
              "country", "DE",
              "city", "Berlin",
              "purpose", "study",
              "length", "time",
              "email", "aysel@example.org"));

  EntryCheckTest() {
    day("since", "1", "2", "2026");
  }

  @Test
  void a_good_form_has_no_faults() {
    assertThat(check().faults()).isEmpty();
    assertThat(check().stay().orElseThrow().kind()).isEqualTo(StayKind.TEMPORARY);
    assertThat(check().consents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ə",
        "Iñaki Çelik-Ğuliyev",
        "Рамиз",
        "\u202Eabc",
        "محمد",
        "🙂",
        "<script>alert(1)</script>",
        "O'Neill; drop table"
      })
  void a_name_is_taken_as_it_is(String name) {
    typed.put("given", name);
    assertThat(check().person().orElseThrow().given()).isEqualTo(name);
    assertThat(check().person().orElseThrow().family()).isEmpty();
  }

  @Test
  void a_name_of_three_hundred_letters_is_taken() {
    typed.put("family", "ə".repeat(300));
    assertThat(check().person().orElseThrow().family()).hasSize(300);
  }

  @ParameterizedTest
  @CsvSource({
    "born, 31, 2, 1990, no-day",
    "born, x, 2, 1990, no-day",
    "born, 27, 11, 2026, future",
    "born, '', '', '', required",
    "since, 27, 11, 2026, future",
    "since, 1, 1, 1980, before-birth"
  })
  void days_are_refused_clearly(String name, String day, String month, String year, String rule) {
    day(name, day, month, year);
    assertThat(faults()).contains(name + " " + rule);
  }

  @Test
  void a_child_is_younger_than_its_parent_and_born() {
    child(1, "4", "9", "1990");
    child(2, "1", "1", "2027");
    child(3, "1", "1", "2020");
    assertThat(faults())
        .containsExactly("child-1-born child-older-than-parent", "child-2-born future");
  }

  @Test
  void a_partner_may_be_older_and_no_citizen() {
    typed.put("partner-given", "Ana");
    day("partner-born", "1", "1", "1960");
    assertThat(check().household()).hasSize(1);
    assertThat(check().household().get(0).citizen()).isFalse();
  }

  @Test
  void a_row_that_is_left_blank_is_nobody_and_half_a_row_is_a_fault() {
    typed.put("child-1-given", "  ");
    typed.put("child-2-family", "Əliyev");
    assertThat(faults()).containsExactly("child-2-given required", "child-2-born required");
  }

  @ParameterizedTest
  @CsvSource({
    "study, time, 1, 5, 2026, ''",
    "study, time, 2, 5, 2026, TEMPORARY",
    "study, good, '', '', '', PERMANENT",
    "work, time, 1, 3, 2026, PAID_WORK",
    "work, good, '', '', '', PERMANENT",
    "family, time, '', '', '', TEMPORARY"
  })
  void the_kind_follows_from_the_stay(
      String purpose, String length, String day, String month, String year, String kind) {
    typed.put("purpose", purpose);
    typed.put("length", length);
    day("until", day, month, year);
    assertThat(check().stay().map(stay -> stay.kind().name()).orElse("")).isEqualTo(kind);
    assertThat(faults().contains("until too-short-stay")).isEqualTo(kind.isEmpty());
  }

  @Test
  void paid_work_counts_from_eighteen() {
    typed.put("purpose", "work");
    day("until", "1", "3", "2026");
    day("born", "2", "2", "2008");
    assertThat(faults()).containsExactly("until too-short-stay");
    day("born", "1", "2", "2008");
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"AZ, home-country", "XX, choose", "'', choose", "de, choose"})
  void a_country_is_one_of_those_there_are(String code, String rule) {
    typed.put("country", code);
    assertThat(faults()).containsExactly("country " + rule);
  }

  @ParameterizedTest
  @CsvSource({
    "email, aysel, invalid-address",
    "email, '', required",
    "phone, 0176 55512, invalid-phone",
    "phone, call me, invalid-phone"
  })
  void contacts_are_refused_clearly(String name, String text, String rule) {
    typed.put(name, text);
    assertThat(faults()).containsExactly(name + " " + rule);
  }

  @Test
  void what_is_ticked_is_agreed_to() {
    typed.put("phone", "+49 30 1234567");
    typed.put("consent-crisis", "yes");
    assertThat(check().faults()).isEmpty();
    assertThat(check().consents()).containsExactly(ConsentPurpose.CRISIS);
  }

  @Test
  void line_breaks_are_kept_and_other_control_characters_are_not() {
    EntryLimits.check(Step.PLACE, Map.of("street", "Karl-Marx-Str. 18\r\n2. Hof\t"));
    assertThatThrownBy(() -> EntryLimits.check(Step.PLACE, Map.of("street", "a\u0000b")))
        .isInstanceOf(InvalidEntries.class);
    assertThatThrownBy(() -> EntryLimits.check(Step.PLACE, Map.of("street", "x".repeat(2001))))
        .isInstanceOf(InvalidEntries.class);
    assertThatThrownBy(() -> EntryLimits.check(Step.PLACE, Map.of("given", "Aysel")))
        .isInstanceOf(InvalidEntries.class);
  }

  @Test
  void saving_a_step_leaves_the_others_and_takes_out_what_is_left_out() {
    Entries before = new Entries(Map.of("given", "A", "family", "B", "city", "Bonn"));
    assertThat(before.with(Step.ABOUT, Map.of("given", " C ")).typed())
        .isEqualTo(Map.of("given", " C ", "city", "Bonn"));
  }

  private void child(int number, String day, String month, String year) {
    typed.put("child-" + number + "-given", "Murad");
    day("child-" + number + "-born", day, month, year);
  }

  private void day(String name, String day, String month, String year) {
    typed.put(name + "-day", day);
    typed.put(name + "-month", month);
    typed.put(name + "-year", year);
  }

  private EntryCheck check() {
    return new EntryCheck(new Entries(typed), TODAY, Set.of("DE", "TR"));
  }

  private List<String> faults() {
    return check().faults().stream().map(fault -> fault.field() + " " + fault.rule()).toList();
  }
}
