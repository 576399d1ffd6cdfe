package az.migrationportal.registration.registrant;

import az.migrationportal.registration.protection.DataKey;

/**
 * One registration becomes part of another, within the act that has locked both and is about to
 * erase the key of the first. Whoever keeps rows that hang on a registration observes it, and
 * carries them over or lets them go with the key.
 *
 * @param from the id of the registration that ends
 * @param opens its key
 * @param to the id of the one that stays
 * @param seals its key
 */
public record RegistrationJoined(long from, DataKey opens, long to, DataKey seals) {
  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a registration that is joined to another";
  }
}
