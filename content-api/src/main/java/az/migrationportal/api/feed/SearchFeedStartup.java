package az.migrationportal.api.feed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Begins to follow the change log when content stands, and stops before the index is closed. */
@Singleton
@Startup
@DependsOn("ContentStartup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchFeedStartup {
  private static final long PAUSE_MILLIS = 250;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject SearchFeed feed;
  @Inject SearchIndexMetrics metrics;

  private @Nullable ScheduledFuture<?> following;

  @PostConstruct
  void start() {
    feed.start();
    // A bean's gauges are known only once there is an instance of it.
    metrics.sequence();
    following =
        threads.scheduleWithFixedDelay(
            feed::follow, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> running = following;
    if (running != null) {
      running.cancel(false);
    }
  }
}
