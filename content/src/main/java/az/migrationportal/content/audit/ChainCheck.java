package az.migrationportal.content.audit;

import az.migrationportal.content.audit.AuditVerification.Fault;
import az.migrationportal.content.audit.AuditVerification.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its first entry to a head, batch by batch, whoever reads the batches. */
final class ChainCheck {
  static final int BATCH = 1000;

  static final String BATCH_SQL =
      AuditEntry.COLUMNS + "where position > ? and position <= ? order by position limit " + BATCH;

  private ChainCheck() {}

  /** Reads the next entries, at most {@value #BATCH}, as {@link #BATCH_SQL} does. */
  @FunctionalInterface
  interface Batches<E extends Exception> {
    List<AuditEntry> read(long after, long last) throws E;
  }

  static <E extends Exception> AuditVerification run(AuditHead head, Batches<E> batches) throws E {
    ChainWalk walk = new ChainWalk();
    Fault fault = null;
    while (fault == null && walk.position() < head.position()) {
      List<AuditEntry> batch = batches.read(walk.position(), head.position());
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
}
