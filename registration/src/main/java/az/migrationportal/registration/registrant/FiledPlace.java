package az.migrationportal.registration.registrant;

import az.migrationportal.registration.stay.StayKind;
import java.time.LocalDate;

/**
 * A registration in a list: where somebody lives or last lived abroad, and no name.
 *
 * @param country ISO 3166-1 alpha-2, of the newest stay; says whose mission it is
 */
public record FiledPlace(
    String number,
    String country,
    String city,
    StayKind kind,
    LocalDate registeredOn,
    FiledDays days) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a place";
  }
}
