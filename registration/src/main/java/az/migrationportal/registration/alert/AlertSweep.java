package az.migrationportal.registration.alert;

import az.migrationportal.registration.limit.Limits;
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
import org.jspecify.annotations.Nullable;

/**
 * Erases what has no reason to be kept any more: addresses that nobody confirmed in time, answers
 * that nobody has opened for two years, marks of networks after an hour. Every node does; erasing
 * twice harms nobody.
 */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AlertSweep {
  private static final System.Logger LOG = System.getLogger(AlertSweep.class.getName());

  private volatile @Nullable ScheduledFuture<?> sweeping;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private EraseExpired eraseExpired;

  @Inject private Limits limits;

  @PostConstruct
  void start() {
    sweeping = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  /** Erases what is past its end by the injected clock. */
  public void sweep() {
    eraseExpired.execute();
    limits.sweep();
  }

  private void look() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot erase what is past its end; will try again", e);
    }
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> running = sweeping;
    if (running != null) {
      running.cancel(false);
    }
  }
}
