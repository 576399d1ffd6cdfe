package az.migrationportal.registration.confirmation;

import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.token.SecretToken;
import java.time.LocalDate;

/**
 * What a confirmation says, at the one moment its code is known.
 *
 * @param locale the language of the one who asked
 * @param registeredOn in Baku, as is {@code issuedOn}
 */
public record IssuedConfirmation(
    SecretToken code,
    String number,
    ReaderLocale locale,
    Person person,
    Stay stay,
    LocalDate registeredOn,
    LocalDate issuedOn) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a confirmation";
  }
}
