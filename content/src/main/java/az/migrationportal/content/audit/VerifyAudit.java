package az.migrationportal.content.audit;

import az.migrationportal.content.audit.AuditVerification.Fault;
import az.migrationportal.content.audit.AuditVerification.Kind;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its first entry to the head and recomputes every hash; changes nothing. */
@ApplicationScoped
public class VerifyAudit {

  private static final int BATCH = 1000;

  @Inject private Database database;

  /** Entries appended meanwhile are left for the next time. */
  public AuditVerification execute() {
    AuditHead head = AuditHead.read(database);
    ChainWalk walk = new ChainWalk();
    Fault fault = null;
    while (fault == null && walk.position() < head.position()) {
      List<AuditEntry> batch = batch(walk.position(), head.position());
      if (batch.isEmpty()) {
        fault = new Fault(walk.position() + 1, Kind.MISSING);
      }
      for (AuditEntry entry : batch) {
        fault = walk.take(entry);
        if (fault != null) {
          break;
        }
      }
    }
    return new AuditVerification(
        head.position(), head.hash(), fault != null ? fault : end(walk, head));
  }

  private static @Nullable Fault end(ChainWalk walk, AuditHead head) {
    return walk.hash().equals(head.hash()) ? null : new Fault(head.position(), Kind.WRONG_HEAD);
  }

  private List<AuditEntry> batch(long after, long last) {
    return database.query(
        AuditEntry.COLUMNS + "where position > ? and position <= ? order by position limit ?",
        AuditEntry::read,
        after,
        last,
        BATCH);
  }
}
