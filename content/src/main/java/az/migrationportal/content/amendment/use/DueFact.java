package az.migrationportal.content.amendment.use;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.Map;

/**
 * A fact or visa rule that is due to be compared with its sources again.
 *
 * @param label of the fact, or the country's name
 * @param verifiedOn when the value that is due first was last compared
 * @param overdue whether the day is over
 */
public record DueFact(
    FactSubject subject,
    Map<ContentLocale, String> label,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    boolean overdue) {

  public DueFact {
    label = Map.copyOf(label);
  }
}
