package az.migrationportal.registration.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.thread.EnquiryState;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueColourTest {
  private static final LocalDate DUE = LocalDate.of(2026, 12, 17);

  @ParameterizedTest
  @CsvSource({
    "OPEN, 2026-12-13, ON_TIME",
    "OPEN, 2026-12-14, SOON",
    "OPEN, 2026-12-17, SOON",
    "OPEN, 2026-12-18, OVERDUE",
    "ANSWERED, 2026-12-18, DONE",
    "CLOSED, 2027-01-01, DONE"
  })
  void only_what_is_open_can_be_late(EnquiryState state, LocalDate today, DueColour colour) {
    assertThat(DueColour.of(state, DUE, today, 3)).isEqualTo(colour);
  }
}
