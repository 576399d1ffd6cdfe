package az.migrationportal.content.change;

import az.migrationportal.content.store.CommittedState;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Something kept in memory that follows the change log: loaded anew by the first reader who asks
 * after a change, while the others wait, so that nobody is shown less than what this node has
 * committed. In the steady state a read is one comparison of numbers.
 */
public final class Followed<T> {

  private static final System.Logger LOG = System.getLogger(Followed.class.getName());
  private static final int TRIES = 5;

  /** Loads the value from the database. */
  @FunctionalInterface
  public interface Loader<T> {
    /**
     * Loads what is committed now.
     *
     * @param previous the value before, null at first
     * @param since the sequence of {@code previous}
     */
    T load(@Nullable T previous, long since);
  }

  private record State<T>(long sequence, T value) {}

  private final ChangeLog log;
  private final ChangeWatch watch;
  private final CommittedState committed;
  private final Loader<T> loader;
  private final AtomicReference<@Nullable State<T>> state = new AtomicReference<>();

  private Followed(ChangeLog log, ChangeWatch watch, CommittedState committed, Loader<T> loader) {
    this.log = log;
    this.watch = watch;
    this.committed = committed;
    this.loader = loader;
  }

  /** Makes such memories; injected where one is needed. */
  @jakarta.enterprise.context.Dependent
  public static class Maker {

    @jakarta.inject.Inject private ChangeLog log;

    @jakarta.inject.Inject private ChangeWatch watch;

    @jakarta.inject.Inject private CommittedState committed;

    public <T> Followed<T> follow(Loader<T> loader) {
      return new Followed<>(log, watch, committed, loader);
    }
  }

  /** The value as of the last sequence known to this node, or later. */
  public T current() {
    State<T> now = state.get();
    if (now != null && now.sequence() >= log.lastSequence()) {
      return now.value();
    }
    return refresh();
  }

  private synchronized T refresh() {
    State<T> before = state.get();
    if (before != null && before.sequence() >= log.lastSequence()) {
      return before.value();
    }
    try {
      State<T> after = committed.read(() -> load(before));
      state.set(after);
      return after.value();
    } catch (RuntimeException e) {
      if (before == null) {
        throw e;
      }
      LOG.log(
          System.Logger.Level.WARNING, "cannot follow the change log; older content is served", e);
      return before.value();
    }
  }

  /**
   * Loads until nothing was committed meanwhile; a value may be newer than its number, never older.
   */
  private State<T> load(@Nullable State<T> before) {
    State<T> loaded = before;
    long sequence = -1;
    for (int i = 0; i < TRIES && (loaded == null || sequence != watch.committed()); i++) {
      sequence = watch.committed();
      T previous = loaded == null ? null : loaded.value();
      loaded = new State<>(sequence, loader.load(previous, loaded == null ? 0 : loaded.sequence()));
    }
    return java.util.Objects.requireNonNull(loaded);
  }
}
