package az.migrationportal.registration.protection;

import az.migrationportal.registration.protection.BlindIndex.Purpose;
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
 * Looks after the master key: says in the log when it is missing and when it is back, and after a
 * rotation wraps every data key anew, in batches, while the portal works.
 */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyWatch {
  private static final System.Logger LOG = System.getLogger(KeyWatch.class.getName());
  private static final long PAUSE_SECONDS = 15;

  private volatile @Nullable ScheduledFuture<?> looking;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private DataKeys keys;

  @Inject private BlindIndex index;

  @Inject private KeyState state;

  @PostConstruct
  void start() {
    look();
    looking =
        threads.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** {@code ready}, or what is wrong with the key; for operators. */
  public String state() {
    return state.state();
  }

  /** Opens what only the right key opens, then wraps anew what an older key wrapped. */
  public void look() {
    try {
      index.of(Purpose.TOKEN, "");
      note(KeyState.READY);
      int rewrapped = 0;
      for (int batch = keys.rewrap(); batch > 0; batch = keys.rewrap()) {
        rewrapped += batch;
      }
      if (rewrapped > 0) {
        LOG.log(
            System.Logger.Level.INFO, "data keys wrapped by the new master key: {0}", rewrapped);
      }
    } catch (DataUnreadable e) {
      note(e.reason());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot look after the master key; will try again", e);
    }
  }

  private void note(String now) {
    if (state.note(now)) {
      if (now.equals(KeyState.READY)) {
        LOG.log(System.Logger.Level.INFO, "personal data can be read");
      } else {
        LOG.log(
            System.Logger.Level.ERROR,
            "personal data cannot be read: {0}; alerts wait, the rest of the portal goes on",
            now);
      }
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
