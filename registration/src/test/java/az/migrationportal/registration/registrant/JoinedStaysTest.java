package az.migrationportal.registration.registrant;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.registration.stay.Purpose;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoinedStaysTest {
  private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

  @Test
  void the_stay_of_whoever_answered_later_lasts_and_is_last() {
    List<Stay> stays =
        JoinedStays.of(
            List.of(stay("Berlin", AUTUMN, null), stay("Bonn", SPRING, AUTUMN)),
            List.of(stay("Ankara", SPRING, null)),
            true,
            null);
    assertThat(stays).extracting(Stay::city).containsExactly("Bonn", "Berlin", "Ankara");
    assertThat(stays).filteredOn(stay -> stay.endedOn() == null).hasSize(1);
    assertThat(stays.get(1).endedOn()).as("never before it began").isEqualTo(AUTUMN);
  }

  @Test
  void the_same_stay_in_both_is_one() {
    List<Stay> stays =
        JoinedStays.of(
            List.of(stay("Berlin ", SPRING, null)),
            List.of(stay("Berlin", SPRING, AUTUMN)),
            false,
            null);
    assertThat(stays).singleElement().satisfies(stay -> assertThat(stay.endedOn()).isNull());
  }

  @Test
  void who_came_home_lives_nowhere_abroad() {
    List<Stay> stays =
        JoinedStays.of(
            List.of(stay("Berlin", SPRING, null)),
            List.of(stay("Ankara", SPRING, AUTUMN)),
            true,
            AUTUMN);
    assertThat(stays).allSatisfy(stay -> assertThat(stay.endedOn()).isEqualTo(AUTUMN));
  }

  private static Stay stay(String city, LocalDate since, @Nullable LocalDate ended) {
    return new Stay(
        city.equals("Ankara") ? "TR" : "DE",
        StayKind.TEMPORARY,
        Purpose.STUDY,
        "",
        city,
        "",
        since,
        null,
        ended);
  }
}
