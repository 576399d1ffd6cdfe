package az.migrationportal.content.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Looks every second for what is due. Every node does; row locks decide who performs what. */
@Singleton
@Startup
@DependsOn("ContentStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduleRunner {

  private static final System.Logger LOG = System.getLogger(ScheduleRunner.class.getName());

  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable ScheduledFuture<?> looking;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private ExecuteSchedule executeSchedule;

  @PostConstruct
  void start() {
    looking = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Performs what is due by the injected clock; when it returns, this node has none in hand. */
  public void runDue() {
    turn.lock();
    try {
      while (performNext()) {
        LOG.log(System.Logger.Level.INFO, "a scheduled act was performed");
      }
    } finally {
      turn.unlock();
    }
  }

  private boolean performNext() {
    try {
      return executeSchedule.next();
    } catch (ExecuteSchedule.Refused e) {
      LOG.log(System.Logger.Level.WARNING, "a scheduled act was refused: {0}", e.getMessage());
      executeSchedule.fail(e);
      return true;
    }
  }

  private void look() {
    try {
      runDue();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "scheduled acts wait; will try again", e);
    }
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> running = looking;
    if (running != null) {
      running.cancel(false);
    }
  }
}
