package az.migrationportal.content.query;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notes what people look for, beside the answer and never in its way: a question waits in memory
 * for a second at most, and is dropped where the database is away or too many are waiting.
 */
@ApplicationScoped
public class QueryLog {
  private static final System.Logger LOG = System.getLogger(QueryLog.class.getName());
  private static final int MOST_WAITING = 5000;
  private static final long PAUSE_SECONDS = 1;

  private final BlockingQueue<NotedQuery> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

  @Inject private QueryCounts counts;
  @Inject private BakuDay day;
  @Resource private ManagedScheduledExecutorService threads;

  private ScheduledFuture<?> writing;

  @PostConstruct
  void start() {
    writing =
        threads.scheduleWithFixedDelay(this::write, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * What tells a reader from others, behind a proxy too; whoever makes up a header only counts as
   * others.
   *
   * @param forwardedFor the header of that name; null where there is none
   */
  public static String asker(String address, @Nullable String forwardedFor) {
    return address + " " + forwardedFor;
  }

  /**
   * Notes a question.
   *
   * @param typed as the reader typed it
   * @param results how many items were found
   * @param asker as {@link #asker} makes it; it is hashed with a secret key and is itself kept
   *     nowhere
   */
  public void note(ContentLocale locale, String typed, int results, String asker) {
    NotedQuery query = NotedQuery.of(locale, typed, results, asker);
    if (query.isCounted() && !waiting.offer(query)) {
      LOG.log(System.Logger.Level.DEBUG, "too many questions at once; one is not counted");
    }
  }

  /** Writes what is waiting; called by the clock, and by whoever wants to read it at once. */
  void write() {
    List<NotedQuery> batch = new ArrayList<>();
    waiting.drainTo(batch);
    if (batch.isEmpty()) {
      return;
    }
    try {
      counts.add(YearMonth.from(day.today()).toString(), NotedQuery.latest(batch));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, batch.size() + " questions could not be counted", e);
    }
  }

  @PreDestroy
  void stop() {
    writing.cancel(false);
    write();
  }
}
