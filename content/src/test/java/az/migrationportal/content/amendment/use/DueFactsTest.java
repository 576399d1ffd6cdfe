package az.migrationportal.content.amendment.use;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.library.BundledFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class DueFactsTest {
  private static final FactCollection LIBRARY = BundledFacts.collection();

  private static DueFacts at(String moment) {
    return new DueFacts(
        Facts.of(LIBRARY),
        Countries.of(LIBRARY),
        new BakuDay(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)));
  }

  @Test
  void nothing_is_late_soon_after_the_library_was_checked() {
    assertThat(at("2026-11-25T08:00:00Z").within(0)).isEmpty();
  }

  @Test
  void everything_in_force_is_late_a_year_later_the_longest_first() {
    assertThat(at("2027-12-01T08:00:00Z").within(0))
        .hasSizeGreaterThan(100)
        .allMatch(DueFact::overdue)
        .isSortedAccordingTo(Comparator.comparing(DueFact::reviewBy))
        .anySatisfy(due -> assertThat(due.subject().toString()).isEqualTo("visa-rule TR"));
  }

  @Test
  void what_is_due_within_some_days_is_told_but_not_called_late() {
    assertThat(at("2026-11-25T08:00:00Z").within(100))
        .isNotEmpty()
        .allSatisfy(
            due -> {
              assertThat(due.overdue()).isFalse();
              assertThat(due.reviewBy()).isBeforeOrEqualTo(LocalDate.of(2027, 3, 5));
            });
  }

  @Test
  void a_day_is_over_when_it_is_over_in_baku() {
    String onTheDay = "2027-02-01T19:59:00Z";
    String midnight = "2027-02-01T20:00:00Z";
    assertThat(at(onTheDay).within(0))
        .noneMatch(due -> due.reviewBy().equals(LocalDate.of(2027, 2, 1)));
    assertThat(at(midnight).within(0))
        .anyMatch(due -> due.reviewBy().equals(LocalDate.of(2027, 2, 1)));
  }
}
