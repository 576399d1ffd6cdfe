package az.migrationportal.registration.rhythm;

import java.time.LocalDate;

/**
 * The days of a registration.
 *
 * @param answeredOn when its owner last said where they live
 * @param askOn when they are asked again; ageing from this day
 * @param expiresOn not counted on from this day
 * @param erasedOn erased on this day, if nothing is heard
 */
public record Rhythm(
    LocalDate answeredOn, LocalDate askOn, LocalDate expiresOn, LocalDate erasedOn) {

  /** How much it can be trusted on a day, for somebody who is abroad. */
  public Freshness on(LocalDate day) {
    if (day.isBefore(askOn)) {
      return Freshness.FRESH;
    }
    return day.isBefore(expiresOn) ? Freshness.AGEING : Freshness.EXPIRED;
  }
}
