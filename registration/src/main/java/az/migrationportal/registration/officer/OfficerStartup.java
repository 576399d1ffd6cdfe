package az.migrationportal.registration.officer;

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

/** Makes the first account, then forgets sessions that have ended and attempts that are old. */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OfficerStartup {
  private static final System.Logger LOG = System.getLogger(OfficerStartup.class.getName());

  private volatile @Nullable ScheduledFuture<?> sweeping;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private FirstOfficer firstOfficer;

  @Inject private OfficerSessions sessions;

  @Inject private OfficerAttempts attempts;

  @PostConstruct
  void start() {
    firstOfficer.execute();
    sweeping = threads.scheduleWithFixedDelay(this::sweep, 10, 10, TimeUnit.MINUTES);
  }

  private void sweep() {
    try {
      sessions.sweep();
      attempts.sweep();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot forget old sessions; will try again", e);
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
