package az.migrationportal.registration.casework;

/**
 * A registration that an officer has been let in to.
 *
 * @param id of its row
 * @param number as it is now, also where it was asked for by one that became part of it
 */
public record Look(long id, String number, Reason reason) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a look";
  }
}
