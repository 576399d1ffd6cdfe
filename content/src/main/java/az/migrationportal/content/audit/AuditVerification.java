package az.migrationportal.content.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the chain holds.
 *
 * @param entries how many entries the head says there are
 * @param head the hash of the last; whoever keeps it elsewhere can tell later that nothing before
 *     it was rewritten
 * @param fault the first break; null where there is none
 */
public record AuditVerification(long entries, String head, @Nullable Fault fault) {

  /** What is wrong with the chain. */
  public enum Kind {
    /** An entry is not where it should be. */
    MISSING,
    /** An entry does not hang on the one before. */
    UNLINKED,
    /** An entry says something else than what was hashed. */
    CHANGED,
    /** The head names another end than the entries have. */
    WRONG_HEAD
  }

  /** The first break, from the beginning of the chain. */
  public record Fault(long position, Kind kind) {}

  public boolean isIntact() {
    return fault == null;
  }
}
