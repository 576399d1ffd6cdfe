package az.migrationportal.content.change;

import az.migrationportal.content.store.Database;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Knows how far the log has grown. Own commits are known at once; those of other nodes are looked
 * for a few times a second. Whatever is news is told to followers on a thread of the container.
 */
@ApplicationScoped
public class ChangeWatch {

  private static final System.Logger LOG = System.getLogger(ChangeWatch.class.getName());
  private static final long PAUSE_MILLIS = 250;

  private final AtomicLong known = new AtomicLong();
  private final AtomicLong told = new AtomicLong();
  private volatile @Nullable ScheduledFuture<?> watching;
  private volatile boolean failing;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private Database database;

  @Inject private Event<ChangesCommitted> committed;

  /** Notes how far the log has grown; called once, when the tables exist. */
  public void know() {
    note(committed());
  }

  /**
   * Begins to watch and to tell followers; called once, when the library is loaded: they would read
   * each state on the way to it.
   */
  public void start() {
    watching = threads.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  long known() {
    return known.get();
  }

  /** The last sequence as this thread's transaction sees it; outside of one, as committed. */
  long committed() {
    return database
        .query(
            "select last_sequence from change_counter where id = 1",
            row -> row.number("last_sequence"))
        .get(0);
  }

  void ownCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeAppended change) {
    note(change.sequence());
    if (watching != null) {
      threads.execute(this::tell);
    }
  }

  private void look() {
    try {
      note(committed());
      tell();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(System.Logger.Level.WARNING, "cannot read the change log; will try again", e);
      }
      failing = true;
    }
  }

  private void note(long sequence) {
    known.accumulateAndGet(sequence, Math::max);
  }

  private void tell() {
    long news = known.get();
    if (told.getAndAccumulate(news, Math::max) < news) {
      committed.fire(new ChangesCommitted(news));
    }
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> running = watching;
    if (running != null) {
      running.cancel(false);
    }
  }
}
