package az.migrationportal.registration.correction;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Member.Relation;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.stay.Purpose;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StepCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Person PERSON =
      new Person(
          "Aysel", "Əliyeva", LocalDate.of(1990, 9, 4), "C 01234567", LocalDate.of(2028, 3, 1));
  private static final List<Member> FAMILY =
      List.of(
          new Member(Relation.PARTNER, "Ana", "", LocalDate.of(1960, 1, 1), false),
          new Member(Relation.CHILD, "Murad", "Əliyev", LocalDate.of(2019, 5, 6), true));
  private static final Stay STAY =
      new Stay(
          "DE",
          StayKind.TEMPORARY,
          Purpose.STUDY,
          "Berlin",
          "Berlin",
          "Unter den Linden 1",
          LocalDate.of(2026, 2, 1),
          LocalDate.of(2027, 2, 1),
          null);
  private static final Entries KEPT =
      KeptEntries.of(PERSON, FAMILY, STAY, "aysel@example.org", "+49 30 1234567");

  @Test
  void what_is_kept_is_written_as_somebody_would_type_it() {
    EntryCheck read = new EntryCheck(KEPT, TODAY, Set.of("DE"));
    assertThat(read.faults()).isEmpty();
    assertThat(read.person()).hasValue(PERSON);
    assertThat(read.household()).isEqualTo(FAMILY);
    assertThat(read.stay()).hasValue(STAY);
    assertThat(read.phone()).hasValue("+49 30 1234567");
  }

  @Test
  void a_step_that_is_right_is_read_with_what_is_kept() {
    StepCheck place = check(Step.PLACE, with(Step.PLACE, Map.of("city", "Potsdam", "street", "")));
    assertThat(place.faults()).isEmpty();
    Stay stay = place.meant().stay().orElseThrow();
    assertThat(stay.city()).isEqualTo("Potsdam");
    assertThat(stay.street()).isEmpty();
    assertThat(stay.country()).isEqualTo("DE");
    assertThat(stay.since()).isEqualTo("2026-02-01");
  }

  @Test
  void country_and_first_day_and_address_cannot_be_changed_so() {
    StepCheck place =
        check(Step.PLACE, with(Step.PLACE, Map.of("country", "TR", "since-year", "2020")));
    Stay stay = place.meant().stay().orElseThrow();
    assertThat(stay.country()).isEqualTo("DE");
    assertThat(stay.since()).isEqualTo("2026-02-01");
    StepCheck contact =
        check(Step.CONTACT, Map.of("email", "other@example.org", "phone", "+1 212 555 0100"));
    assertThat(contact.faults()).isEmpty();
    assertThat(contact.meant().address().orElseThrow().value()).isEqualTo("aysel@example.org");
  }

  @Test
  void each_step_has_the_checks_of_registering() {
    assertThat(faults(Step.ABOUT, with(Step.ABOUT, Map.of("given", " ", "born-month", "13"))))
        .isEqualTo("given required, born no-day");
    assertThat(faults(Step.HOUSEHOLD, with(Step.HOUSEHOLD, Map.of("child-1-born-year", "1980"))))
        .isEqualTo("child-1-born child-older-than-parent");
    assertThat(faults(Step.PLACE, with(Step.PLACE, Map.of("city", "", "until-year", "2025"))))
        .isEqualTo("city required, until until-before-since");
    assertThat(faults(Step.CONTACT, Map.of("phone", "030 12"))).isEqualTo("phone invalid-phone");
  }

  @Test
  void a_day_of_birth_is_before_those_of_the_children_that_are_kept() {
    assertThat(faults(Step.ABOUT, with(Step.ABOUT, Map.of("born-year", "2020"))))
        .isEqualTo("born child-older-than-parent");
  }

  @Test
  void somebody_whose_fields_are_emptied_is_taken_away() {
    StepCheck alone =
        check(Step.HOUSEHOLD, Map.of("partner-given", "Ana", "partner-born-day", "1"));
    assertThat(alone.faults()).hasSize(1);
    assertThat(check(Step.HOUSEHOLD, Map.of()).meant().household()).isEmpty();
  }

  private static StepCheck check(Step step, Map<String, String> typed) {
    return new StepCheck(step, KEPT, typed, TODAY, Set.of("DE", "TR"));
  }

  private static String faults(Step step, Map<String, String> typed) {
    return String.join(
        ", ",
        check(step, typed).faults().stream()
            .map(fault -> fault.field() + " " + fault.rule())
            .toList());
  }

  /** The step as it is kept, with these entries instead. */
  private static Map<String, String> with(Step step, Map<String, String> other) {
    Map<String, String> typed = new TreeMap<>(KeptEntries.within(KEPT, step));
    typed.putAll(other);
    return typed;
  }
}
