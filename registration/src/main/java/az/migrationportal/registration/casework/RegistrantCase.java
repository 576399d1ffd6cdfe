package az.migrationportal.registration.casework;

import az.migrationportal.registration.registrant.MyRecord;
import java.util.List;

/**
 * A registration as an officer sees it: all that its owner sees of it.
 *
 * @param reason why the officer looks
 * @param joined numbers that became part of it
 */
public record RegistrantCase(MyRecord record, Reason reason, List<String> joined) {
  public RegistrantCase {
    joined = List.copyOf(joined);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a case";
  }
}
