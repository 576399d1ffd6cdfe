package az.migrationportal.api.feed;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.ChangesCommitted;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.IndexLost;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Search;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the index up with the change log. One thread feeds at a time; a rebuild runs beside it, so
 * that what is published meanwhile is found at once.
 */
@ApplicationScoped
public class SearchFeed {
  private static final Logger LOG = System.getLogger(SearchFeed.class.getName());
  private static final int BATCH = 200;

  /** What is indexed is compared with what is published this often, whatever the log says. */
  private static final Duration COMPARE_EVERY = Duration.ofMinutes(30);

  /** What an index was made from that answers until another is built. */
  private static final String AGED = "aged";

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration PAUSE_AFTER_DISK = Duration.ofSeconds(1);

  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private final AtomicBoolean committing = new AtomicBoolean();
  private final IndexedDigests indexed = new IndexedDigests();

  @Inject FeedState state;
  @Inject OpenedIndex opened;
  @Inject Search search;
  @Inject PublishedDocuments published;
  @Inject EditorsChoices choices;
  @Inject ChangeLog log;
  @Inject BakuDay day;
  @Inject Clock clock;

  @Resource private ManagedExecutorService threads;

  private volatile Instant quietUntil = Instant.EPOCH;
  private volatile Instant compareAt = Instant.MAX;
  private volatile String origin = "";
  private volatile String database = "";
  private volatile boolean uncommitted;
  private volatile boolean started;

  /** Content stands: from now on the log is followed. */
  void start() {
    started = true;
    follow();
  }

  /** The change log has grown. */
  void wake(@Observes ChangesCommitted change) {
    follow();
  }

  /** Catches up with the log; returns at once where another thread is at it. */
  void follow() {
    if (!started || clock.instant().isBefore(quietUntil) || !turn.tryLock()) {
      return;
    }
    try {
      if (!catchUp() && uncommitted && committing.compareAndSet(false, true)) {
        uncommitted = false;
        threads.execute(this::commitNow);
      }
    } catch (RuntimeException e) {
      pauseAfter(e);
    } finally {
      turn.unlock();
    }
  }

  /** Without a turn: a disk may take seconds for it, and news must be found meanwhile. */
  private void commitNow() {
    try {
      opened.index().commit();
    } catch (RuntimeException e) {
      uncommitted = true;
      pauseAfter(e);
    } finally {
      committing.set(false);
    }
  }

  private void pauseAfter(RuntimeException failure) {
    if (failure instanceof IndexLost) {
      indexed.forget();
      quietUntil = clock.instant().plus(PAUSE_AFTER_DISK);
      LOG.log(Logger.Level.ERROR, "The disk failed the search index; it is fed again", failure);
    } else {
      quietUntil = clock.instant().plus(PAUSE_AFTER_FAILURE);
      LOG.log(Logger.Level.ERROR, "The search index cannot follow; next try in 5 s", failure);
    }
  }

  /** Builds the index anew beside the old one. False where that is being done already. */
  public boolean rebuild() {
    if (!rebuilding.compareAndSet(false, true)) {
      return false;
    }
    threads.execute(this::rebuildNow);
    return true;
  }

  public boolean isRebuilding() {
    return rebuilding.get();
  }

  /** The last change that search has taken in. */
  public long sequence() {
    return opened.index().sequence();
  }

  /** How many changes search is behind. */
  public long lag() {
    return Math.max(0, log.lastSequence() - sequence());
  }

  /** True where there was something to do. */
  private boolean catchUp() {
    long known = log.lastSequence();
    SearchIndex index = opened.index();
    if (known == 0) {
      becomeReady();
      return false;
    }
    if (!choices.areOfToday()) {
      choices.use(index);
    }
    if (index.sequence() == 0 || index.sequence() > known) {
      rebuild();
      return true;
    }
    if (!isOfThisOrigin()) {
      rebuild();
      if (origin.isEmpty()) {
        return true;
      }
    }
    boolean any = false;
    if (clock.instant().isAfter(compareAt)) {
      compare(index.sequence());
      any = true;
    }
    for (List<Change> news = newsTo(known); !news.isEmpty(); news = newsTo(known)) {
      take(news);
      any = true;
    }
    becomeReady();
    return any;
  }

  private void becomeReady() {
    if (!state.isReady()) {
      search.prepare();
      state.isReadyNow();
    }
  }

  /**
   * The next changes; the database is asked only where there should be some. An index that is lost
   * gets all of them by being rebuilt.
   */
  private List<Change> newsTo(long known) {
    long from = opened.index().sequence();
    return from > 0 && from < known ? log.after(from, BATCH) : List.of();
  }

  /**
   * The first change tells databases apart; the day decides what facts say. Once the origin was
   * right, only the day can make it wrong: then changes are taken in while the index is rebuilt. So
   * they are after a start that finds an index which another start has begun to build anew.
   */
  private boolean isOfThisOrigin() {
    String now = currentOrigin();
    if (!origin.equals(now) && opened.origin().is(now)) {
      origin = now;
      compareAt = clock.instant().plus(COMPARE_EVERY);
    } else if (origin.isEmpty() && opened.origin().isAged(now)) {
      origin = AGED;
    }
    return origin.equals(now);
  }

  private String currentOrigin() {
    if (database.isEmpty()) {
      log.after(0, 1).forEach(first -> database = first.at().toString());
    }
    return "documents 1\n" + database + "\n" + day.today();
  }

  private void take(List<Change> changes) {
    long last = changes.get(changes.size() - 1).sequence();
    if (changes.stream().anyMatch(change -> change.kind() == ChangeKind.FACTS_CHANGED)) {
      compare(last);
      return;
    }
    Set<ItemKey> items = new LinkedHashSet<>();
    for (Change change : changes) {
      ItemKey item = change.item();
      if (item != null) {
        items.add(item);
      }
    }
    takeItems(last, items);
  }

  /** Shared fields go with the source, so a change of one translation concerns all of them. */
  private void takeItems(long sequence, Set<ItemKey> items) {
    List<SearchDocument> upserts = new ArrayList<>();
    List<DocumentId> removals = new ArrayList<>();
    for (ItemKey item : items) {
      for (ContentLocale locale : ContentLocale.values()) {
        published
            .find(item, locale)
            .ifPresentOrElse(
                upserts::add, () -> removals.add(new DocumentId(item.value(), locale.tag())));
      }
    }
    opened.index().apply(sequence, upserts, removals);
    uncommitted = true;
    indexed.note(upserts, removals);
    if (choices.concern(items)) {
      choices.use(opened.index());
    }
  }

  /**
   * Takes in whatever differs from what is indexed. After a start nobody knows what that is, and
   * all of it is built anew beside what answers, so that other news need not wait for it.
   */
  private void compare(long sequence) {
    compareAt = clock.instant().plus(COMPARE_EVERY);
    choices.use(opened.index());
    if (!indexed.isComplete() && beganAnew()) {
      opened.index().apply(sequence, List.of(), List.of());
      uncommitted = true;
      return;
    }
    Map<DocumentId, SearchDocument> documents = published.all();
    List<SearchDocument> upserts = indexed.changed(documents);
    List<DocumentId> removals = indexed.vanished(documents);
    opened.index().apply(sequence, upserts, removals);
    uncommitted = true;
    indexed.note(upserts, removals);
  }

  /**
   * Begins to build all anew, again after a failure and after a crash. False where that was begun
   * before, perhaps with the facts of then.
   */
  private boolean beganAnew() {
    if (!rebuilding.compareAndSet(false, true)) {
      return false;
    }
    origin = AGED;
    opened.origin().age();
    threads.execute(this::rebuildNow);
    return true;
  }

  private void rebuildNow() {
    try {
      String made = currentOrigin();
      long sequence = log.lastSequence();
      Map<DocumentId, SearchDocument> documents = published.all();
      opened.index().rebuild(sequence, documents.values().stream());
      indexed.replace(documents);
      opened.origin().write(made);
      origin = made;
      compareAt = clock.instant().plus(COMPARE_EVERY);
      LOG.log(
          Logger.Level.INFO,
          "Search index built: {0} documents at sequence {1}",
          documents.size(),
          sequence);
    } catch (RuntimeException e) {
      quietUntil = clock.instant().plus(PAUSE_AFTER_FAILURE);
      LOG.log(Logger.Level.ERROR, "The search index cannot be rebuilt; next try in 5 s", e);
    } finally {
      rebuilding.set(false);
    }
    follow();
  }
}
