package az.migrationportal.registration.trail;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The trail, read and verified; changes nothing. */
@ApplicationScoped
public class TrailEntries {
  private static final int BATCH = 1000;
  private static final String GENESIS = "0".repeat(64);

  @Inject private RegistrationDatabase database;

  /** The newest entries, newest first. */
  public List<TrailEntry> newest(int most) {
    return database.query(
        TrailEntry.SELECT + "order by position desc limit ?", TrailEntry::read, most);
  }

  /** Walks the chain and computes every hash again; entries appended meanwhile are left out. */
  public TrailVerification verify() {
    TrailHead head = TrailHead.read(database);
    long position = 0;
    String hash = GENESIS;
    while (position < head.position()) {
      List<TrailEntry> batch =
          database.query(
              TrailEntry.SELECT + "where position > ? and position <= ? order by position limit ?",
              TrailEntry::read,
              position,
              head.position(),
              BATCH);
      if (batch.isEmpty()) {
        return new TrailVerification(head.position(), position + 1);
      }
      for (TrailEntry entry : batch) {
        position++;
        if (!fits(entry, position, hash)) {
          return new TrailVerification(head.position(), position);
        }
        hash = entry.hash();
      }
    }
    return new TrailVerification(head.position(), hash.equals(head.hash()) ? 0 : head.position());
  }

  private static boolean fits(TrailEntry entry, long position, String previous) {
    return entry.position() == position
        && entry.previousHash().equals(previous)
        && entry.computedHash().equals(entry.hash());
  }
}
