package az.migrationportal.content.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The log of everything that became visible to readers. Read it by sequence, never by time. */
@ApplicationScoped
public class ChangeLog {

  /**
   * The last sequence this node knows of, from memory: never behind its own commits, at most a
   * moment behind other nodes. 0 where nothing was ever published.
   */
  public long lastSequence() {
    throw new UnsupportedOperationException();
  }

  /** Changes after a sequence, oldest first, from the database. */
  public List<Change> after(long sequence, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The newest changes, newest first, from the database. */
  public List<Change> latest(int limit) {
    throw new UnsupportedOperationException();
  }
}
