package az.migrationportal.registration.casework;

import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.registrant.FiledPlace;
import java.util.List;

/**
 * A search as its officer sees it.
 *
 * @param done whether it was done; else it is to be mended
 * @param faults what to mend, in the order of the form
 * @param found without names, by city; at most {@link SearchRegistrants#MOST}
 * @param more whether there are more than these
 */
public record Search(
    SearchEntries entries,
    boolean done,
    List<EntryViolation> faults,
    List<FiledPlace> found,
    boolean more) {

  public Search {
    faults = List.copyOf(faults);
    found = List.copyOf(found);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a search";
  }
}
