package az.migrationportal.registration.registrant;

import az.migrationportal.registration.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stays of two registrations in one row, oldest first: the one that lasts is last, and at most
 * one lasts. The same stay in both is one.
 */
final class JoinedStays {
  private JoinedStays() {}

  /**
   * Joins them.
   *
   * @param otherLater whether the owner of the other one answered later: then its stay lasts
   * @param home when they came home, by whoever answered later; null where they live abroad
   */
  static List<Stay> of(
      List<Stay> kept, List<Stay> other, boolean otherLater, @Nullable LocalDate home) {
    List<Stay> first = otherLater ? other : kept;
    List<Stay> second = otherLater ? kept : other;
    Optional<Stay> lasting = first.stream().filter(stay -> stay.endedOn() == null).findFirst();
    List<Stay> ended = new ArrayList<>();
    for (List<Stay> side : List.of(first, second)) {
      for (Stay stay : side) {
        boolean known =
            lasting.filter(stay::isSame).isPresent() || ended.stream().anyMatch(stay::isSame);
        if (!known) {
          ended.add(
              stay.endedOn() == null ? end(stay, lasting.map(Stay::since).orElse(home)) : stay);
        }
      }
    }
    ended.sort(Comparator.comparing(Stay::since));
    lasting.ifPresent(ended::add);
    return ended;
  }

  private static Stay end(Stay stay, @Nullable LocalDate day) {
    LocalDate ended = day == null || day.isBefore(stay.since()) ? stay.since() : day;
    return new Stay(
        stay.country(),
        stay.kind(),
        stay.purpose(),
        stay.region(),
        stay.city(),
        stay.street(),
        stay.since(),
        stay.until(),
        ended);
  }
}
