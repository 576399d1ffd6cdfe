package az.migrationportal.content.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar file as a calendar program reads it. */
class CalendarTextTest {
  private static final String LONG =
      "Qeydiyyat; ünvan, mərtəbə\nsətir \\ ".repeat(6) + "Регистрация по месту пребывания";
  private final String file =
      CalendarText.of(
          "Müddətlərim",
          "az",
          Instant.parse("2026-11-25T08:00:00Z"),
          List.of(
              new CalendarText.Entry(
                  "registration-2026-12-15",
                  LocalDate.of(2026, 12, 15),
                  "Qeydiyyata durun, 15 gün",
                  LONG,
                  "https://example.org/az/x?a=1,2"),
              new CalendarText.Entry(
                  "leave-2027-02-28", LocalDate.of(2027, 2, 28), "Son gün", "", "")));

  @Test
  void a_real_parser_reads_every_entry_as_it_was() {
    ICalendar calendar = Biweekly.parse(file).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    assertThat(calendar.getEvents()).hasSize(2);
    VEvent first = calendar.getEvents().get(0);
    assertThat(first.getSummary().getValue()).isEqualTo("Qeydiyyata durun, 15 gün");
    assertThat(first.getDescription().getValue()).isEqualTo(LONG);
    assertThat(first.getDateStart().getValue().hasTime()).isFalse();
    assertThat(
            first
                .getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate())
        .isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(first.getAlarms()).hasSize(1);
    assertThat(first.getUid().getValue()).isEqualTo("registration-2026-12-15@migrationportal.az");
  }

  @Test
  void no_line_is_longer_than_75_octets_and_all_end_as_the_standard_wants() {
    assertThat(file).endsWith("END:VCALENDAR\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(List.of(file.split("\r\n", -1)))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }
}
