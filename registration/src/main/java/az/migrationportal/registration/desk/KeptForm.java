package az.migrationportal.registration.desk;

import az.migrationportal.registration.draft.Entries;

/**
 * A form as an officer filled it in.
 *
 * @param taken whether an act took it; it changes no more
 */
public record KeptForm(long id, Entries entries, boolean taken) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a form";
  }
}
