package az.migrationportal.registration.casework;

import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.registrant.MyRecord;
import java.util.List;

/**
 * A registration as an officer sees it: all that its owner sees of it.
 *
 * @param reason why the officer looks
 * @param documents that the owner added
 * @param joined numbers that became part of it
 */
public record RegistrantCase(
    MyRecord record, Reason reason, List<DocumentCard> documents, List<String> joined) {
  public RegistrantCase {
    documents = List.copyOf(documents);
    joined = List.copyOf(joined);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a case";
  }
}
