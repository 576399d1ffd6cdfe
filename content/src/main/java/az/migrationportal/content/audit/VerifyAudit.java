package az.migrationportal.content.audit;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Walks the chain from its first entry to the head and recomputes every hash; changes nothing. */
@ApplicationScoped
public class VerifyAudit {

  @Inject private Database database;

  /** Entries appended meanwhile are left for the next time. */
  public AuditVerification execute() {
    return ChainCheck.run(
        AuditHead.read(database),
        (after, last) -> database.query(ChainCheck.BATCH_SQL, AuditEntry::read, after, last));
  }
}
