package az.migrationportal.content.audit;

import az.migrationportal.content.audit.AuditVerification.Fault;
import az.migrationportal.content.audit.AuditVerification.Kind;
import org.jspecify.annotations.Nullable;

/** Follows the chain entry by entry and stops at the first that does not fit. */
final class ChainWalk {

  private long position;
  private String hash = AuditHash.GENESIS;

  /** The last entry that fitted. */
  long position() {
    return position;
  }

  String hash() {
    return hash;
  }

  /** Takes the next entry; answers what is wrong with it, null where it fits. */
  @Nullable Fault take(AuditEntry entry) {
    if (entry.position() != position + 1) {
      return new Fault(position + 1, Kind.MISSING);
    }
    if (!entry.previousHash().equals(hash)) {
      return new Fault(entry.position(), Kind.UNLINKED);
    }
    if (!entry.computedHash().equals(entry.hash())) {
      return new Fault(entry.position(), Kind.CHANGED);
    }
    position = entry.position();
    hash = entry.hash();
    return null;
  }
}
