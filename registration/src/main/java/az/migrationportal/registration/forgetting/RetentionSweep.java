package az.migrationportal.registration.forgetting;

import az.migrationportal.registration.draft.Drafts;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.AskAgain;
import az.migrationportal.registration.verification.Visits;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Erases what has no reason to be kept any more: visits that ended, drafts that nobody touched,
 * registrations past their term; and asks those whose year is over. Every node does; row locks
 * decide who does what.
 */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionSweep {
  private static final System.Logger LOG = System.getLogger(RetentionSweep.class.getName());

  private volatile @Nullable ScheduledFuture<?> sweeping;

  @Inject
  @ConfigProperty(name = "portal.registration.sweep.seconds", defaultValue = "60")
  int seconds;

  @Resource private ManagedScheduledExecutorService threads;
  @Inject private Visits visits;
  @Inject private Drafts drafts;
  @Inject private ErasePastTerm erasePastTerm;
  @Inject private AskAgain askAgain;

  @PostConstruct
  void start() {
    sweeping = threads.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Erases and asks by the injected clock. */
  public void sweep() {
    visits.sweep();
    int erased = drafts.sweep();
    for (int batch = erasePastTerm.execute(); batch > 0; batch = erasePastTerm.execute()) {
      erased += batch;
    }
    if (erased > 0) {
      LOG.log(System.Logger.Level.INFO, "erased past their term: {0}", erased);
    }
    for (int batch = askAgain.execute(); batch > 0; batch = askAgain.execute()) {
      LOG.log(System.Logger.Level.INFO, "asked whether they are still there: {0}", batch);
    }
  }

  private void look() {
    try {
      sweep();
    } catch (DataUnreadable e) {
      LOG.log(System.Logger.Level.DEBUG, "the yearly question waits for the key");
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
