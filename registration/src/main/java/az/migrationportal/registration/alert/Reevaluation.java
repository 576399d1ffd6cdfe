package az.migrationportal.registration.alert;

/**
 * What came of looking again.
 *
 * @param seen answers that were looked at
 * @param changed of them, those whose outcome asks something else
 * @param unreadable of them, those that could not be read; they are looked at again later
 */
public record Reevaluation(int seen, int changed, int unreadable) {
  static final Reevaluation NOTHING = new Reevaluation(0, 0, 0);

  Reevaluation and(Reevaluation other) {
    return new Reevaluation(
        seen + other.seen, changed + other.changed, unreadable + other.unreadable);
  }
}
