package az.migrationportal.registration.trail;

/**
 * Whether the chain holds.
 *
 * @param entries how many there are by its head
 * @param brokenAt the position of the first entry that is missing, changed or does not hang on the
 *     one before; 0 where the chain holds
 */
public record TrailVerification(long entries, long brokenAt) {

  public boolean isIntact() {
    return brokenAt == 0;
  }
}
