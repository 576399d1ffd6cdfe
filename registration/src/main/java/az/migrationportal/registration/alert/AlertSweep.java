package az.migrationportal.registration.alert;

import az.migrationportal.registration.store.RegistrationDatabase;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

  @Inject private RegistrationDatabase database;

  @Inject private SaveLimits limits;

  @Inject private Clock clock;

  @PostConstruct
  void start() {
    sweeping = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  /** Erases what is past its end by the injected clock. */
  public void sweep() {
    Instant now = clock.instant();
    database.update(
        "update saved_answer set address = null, address_index = null, confirm_hash = null,"
            + " confirm_by = null where confirmed_at is null and confirm_by <= ?",
        now);
    database.update(
        "delete k from data_key k join saved_answer a on a.data_key = k.id where a.kept_until < ?",
        LocalDate.ofInstant(now, SaveAnswer.ZONE));
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
