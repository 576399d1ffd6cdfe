package az.migrationportal.content.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.MarkupCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
  private final Facts facts = Facts.of(BundledFacts.collection());
  private final Deadlines deadlines = new Deadlines(facts);

  @Test
  void a_visitor_without_visa_has_these_dates() {
    assertThat(days(Map.of("arrival", "2026-12-01"), 90, "TR"))
        .containsExactly(
            "e-visa 2026-11-26",
            "work-permit-medical 2026-12-10",
            "registration 2026-12-15",
            "residence-permit 2027-01-29",
            "extension 2027-02-24",
            "leave 2027-02-28");
  }

  @Test
  void a_short_stay_needs_no_registration_and_kazakhs_have_a_term_of_their_own() {
    assertThat(days(Map.of("arrival", "2026-12-01"), 15, "TR"))
        .noneMatch(line -> line.startsWith("registration"));
    assertThat(days(Map.of("arrival", "2026-12-01"), 16, "TR")).contains("registration 2026-12-15");
    assertThat(days(Map.of("arrival", "2026-12-01"), 30, "KZ"))
        .noneMatch(line -> line.startsWith("registration"));
    assertThat(days(Map.of("arrival", "2026-12-01"), 31, "KZ"))
        .contains("registration-kazakhstan 2026-12-30")
        .noneMatch(line -> line.startsWith("registration 2"));
    assertThat(days(Map.of("arrival", "2026-12-01"), null, "")).contains("registration 2026-12-15");
  }

  @ParameterizedTest
  @CsvSource({
    "move, 2026-03-19, move 2026-04-06", // F15a: nobody works from 20 to 30 March
    "move, 2026-11-06, move 2026-11-17", // a Friday before two holidays
    "move, 2026-12-01, move 2026-12-08",
    "trpEnd, 2027-05-01, trp-extension 2027-04-01",
    "trpEnd, 2027-05-31, prp 2027-02-28",
    "prpEnd, 2027-05-01, prp-extension 2027-02-01",
    "workPermitEnd, 2027-05-01, work-permit-extension 2027-04-01",
    "otherCitizenship, 2026-12-31, other-citizenship 2027-01-31",
    "citizenshipEnd, 2026-12-01, citizenship-ended 2026-12-30",
    "cardLost, 2026-12-01, card-lost 2026-12-15"
  })
  void each_event_has_its_deadline(String event, String date, String expected) {
    assertThat(days(Map.of(event, date), null, "")).contains(expected);
  }

  @Test
  void a_deadline_on_a_day_off_names_the_working_day_before() {
    Deadline leave = last(Map.of("arrival", "2026-12-01"), 90);
    assertThat(leave.day()).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(leave.actBy()).isEqualTo(LocalDate.of(2027, 2, 26));
  }

  @Test
  void working_days_of_a_year_without_set_feasts_are_marked() {
    assertThat(last(Map.of("move", "2026-12-01"), null).certain()).isTrue();
    assertThat(last(Map.of("move", "2027-03-01"), null).certain()).isFalse();
    assertThat(last(Map.of("prpEnd", "2027-05-01"), null).certain()).isTrue();
  }

  @Test
  void a_rule_counts_with_the_length_in_force_on_the_day_of_the_event() {
    assertThat(days(Map.of("arrival", "2018-07-01"), 90, "TR"))
        .noneMatch(line -> line.startsWith("registration"));
  }

  @Test
  void every_rule_has_its_event_fact_guide_and_sound_texts() {
    List<String> events = deadlines.events().stream().map(EventKind::key).toList();
    assertThat(deadlines.rules())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            rule -> {
              assertThat(events).contains(rule.event());
              assertThat(BundledFacts.items()).contains(new ItemKey(rule.item()));
              for (ContentLocale locale : ContentLocale.values()) {
                assertThat(rule.title().get(locale)).isNotBlank();
                MarkupCheck check = MarkupCheck.ofInline(String.valueOf(rule.text().get(locale)));
                assertThat(check.problems()).isEmpty();
                assertThat(check.references())
                    .allSatisfy(
                        reference ->
                            assertThat(
                                    facts.find(
                                        new az.migrationportal.content.fact.FactKey(
                                            reference.value())))
                                .isPresent());
              }
            });
    assertThat(deadlines.rules())
        .filteredOn(rule -> !rule.fact().isEmpty())
        .allSatisfy(
            rule ->
                assertThat(facts.find(new az.migrationportal.content.fact.FactKey(rule.fact())))
                    .isPresent());
  }

  private List<String> days(Map<String, String> dates, @Nullable Integer stay, String nationality) {
    return deadlines.of(question(dates, stay, nationality)).stream()
        .map(deadline -> deadline.rule().key() + " " + deadline.day())
        .toList();
  }

  private Deadline last(Map<String, String> dates, @Nullable Integer stay) {
    List<Deadline> all = deadlines.of(question(dates, stay, ""));
    return all.get(all.size() - 1);
  }

  private static DeadlineQuestion question(
      Map<String, String> dates, @Nullable Integer stay, String nationality) {
    Map<String, LocalDate> days = new java.util.TreeMap<>();
    dates.forEach((event, date) -> days.put(event, LocalDate.parse(date)));
    return new DeadlineQuestion(days, stay, nationality);
  }
}
