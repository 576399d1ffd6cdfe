package az.migrationportal.registration.reminder;

import az.migrationportal.registration.protection.DataUnreadable;
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
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks for reminders that are due, soon after a start and then again and again. */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderSweep {
  private static final System.Logger LOG = System.getLogger(ReminderSweep.class.getName());

  private volatile @Nullable ScheduledFuture<?> sweeping;

  @Inject
  @ConfigProperty(name = "portal.registration.sweep.seconds", defaultValue = "60")
  int seconds;

  @Resource private ManagedScheduledExecutorService threads;
  @Inject private TellReminders tell;

  @PostConstruct
  void start() {
    sweeping = threads.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Tells all that are due by the injected clock; one that cannot be read stops no other. */
  public void sweep() {
    int told = 0;
    int unreadable = 0;
    List<Long> waiting = tell.waiting(0);
    while (!waiting.isEmpty()) {
      for (long registration : waiting) {
        try {
          told += tell.execute(registration);
        } catch (DataUnreadable e) {
          unreadable++;
        }
      }
      waiting = tell.waiting(waiting.get(waiting.size() - 1));
    }
    if (told > 0) {
      LOG.log(System.Logger.Level.INFO, "reminded as was wished: {0}", told);
    }
    if (unreadable > 0) {
      LOG.log(System.Logger.Level.DEBUG, "reminders that wait for the key: {0}", unreadable);
    }
  }

  private void look() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot tell reminders; will try again", e);
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
