package az.migrationportal.registration.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.draft.Entries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate PASSPORT = LocalDate.of(2028, 3, 1);

  @Test
  void what_is_right_is_a_reminder_told_so_long_before() {
    Reminder reminder = check("permit", "P3M", "31", "5", "2027", null).reminder().orElseThrow();
    assertThat(reminder.kind()).isEqualTo(ReminderKind.PERMIT);
    assertThat(reminder.day()).isEqualTo("2027-05-31");
    assertThat(reminder.dueOn()).isEqualTo("2027-02-28");
  }

  @Test
  void the_last_day_of_the_passport_is_known_from_the_record() {
    ReminderCheck known = check("passport", "P6M", "", "", "", PASSPORT);
    assertThat(known.reminder().orElseThrow().day()).isEqualTo(PASSPORT);
    ReminderCheck typed = check("passport", "P6M", "1", "1", "2030", PASSPORT);
    assertThat(typed.reminder().orElseThrow().day()).isEqualTo("2030-01-01");
    assertThat(faults(check("permit", "P6M", "", "", "", PASSPORT)))
        .isEqualTo("reminder-day required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''     | P1M | 1  | 1  | 2027 | reminder-kind choose
          dentist| P1M | 1  | 1  | 2027 | reminder-kind choose
          permit | P2Y | 1  | 1  | 2027 | reminder-lead choose
          permit | P1M | '' | '' | ''   | reminder-day required
          permit | P1M | 31 | 2  | 2027 | reminder-day no-day
          permit | P1M | 25 | 11 | 2026 | reminder-day day-over
          permit | P1M | 1  | 1  | 2020 | reminder-day day-over
          ''     | '' | '' | '' | ''    | reminder-kind choose, reminder-day required, reminder-lead choose
          """)
  void each_fault_is_told_in_the_order_of_the_form(
      String kind, String lead, String day, String month, String year, String expected) {
    ReminderCheck check = check(kind, lead, day, month, year, null);
    assertThat(faults(check)).isEqualTo(expected);
    assertThat(check.reminder()).isEmpty();
  }

  @Test
  void a_reminder_of_tomorrow_is_due_already() {
    Reminder reminder = check("other", "P7D", "26", "11", "2026", null).reminder().orElseThrow();
    assertThat(reminder.dueOn()).isBefore(TODAY);
  }

  @Test
  void of_a_form_only_its_own_short_entries_are_kept() {
    assertThat(
            ReminderCheck.kept(
                Map.of(
                    "reminder-kind", " permit ",
                    "reminder-lead", "P".repeat(41),
                    "reminder-name", "x",
                    "given", "x",
                    "reminder-day-day", " ")))
        .isEqualTo(Map.of("reminder-kind", "permit", "reminder-lead", "?"));
  }

  @Test
  void what_is_sealed_can_be_read_again() {
    Reminder reminder = check("pension", "P7D", "1", "1", "2027", null).reminder().orElseThrow();
    assertThat(Reminder.of(0, reminder.json(), null)).isEqualTo(reminder);
    assertThat(reminder.toString()).doesNotContain("2027", "PENSION");
  }

  private static ReminderCheck check(
      String kind,
      String lead,
      String day,
      String month,
      String year,
      @Nullable LocalDate passport) {
    Map<String, String> typed = new HashMap<>();
    typed.put("reminder-kind", kind);
    typed.put("reminder-lead", lead);
    typed.put("reminder-day-day", day);
    typed.put("reminder-day-month", month);
    typed.put("reminder-day-year", year);
    return new ReminderCheck(new Entries(typed), passport, TODAY);
  }

  private static String faults(ReminderCheck check) {
    return String.join(
        ", ", check.faults().stream().map(fault -> fault.field() + " " + fault.rule()).toList());
  }
}
