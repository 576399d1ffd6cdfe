package az.migrationportal.registration.recipient;

import az.migrationportal.registration.crisis.EraseOldMessages;
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
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every second for letters that are to be put, and now and then for messages whose term is
 * over. Every node does; row locks decide who does what.
 */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CrisisSweep {
  private static final System.Logger LOG = System.getLogger(CrisisSweep.class.getName());

  private volatile List<ScheduledFuture<?>> running = List.of();

  @Inject
  @ConfigProperty(name = "portal.registration.sweep.seconds", defaultValue = "60")
  int seconds;

  @Resource private ManagedScheduledExecutorService threads;
  @Inject private PutLetters putLetters;
  @Inject private EraseOldMessages eraseOldMessages;

  @PostConstruct
  void start() {
    running =
        List.of(
            threads.scheduleWithFixedDelay(() -> look(this::put), 1, 1, TimeUnit.SECONDS),
            threads.scheduleWithFixedDelay(
                () -> look(this::sweep), seconds, seconds, TimeUnit.SECONDS));
  }

  /** Puts all letters that are not put yet, batch by batch. */
  public void put() {
    Optional<PutLetters.Place> last = putLetters.execute(PutLetters.Place.FIRST);
    while (last.isPresent()) {
      last = putLetters.execute(last.get());
    }
  }

  /** Erases messages whose term is over by the injected clock. */
  public void sweep() {
    int erased = eraseOldMessages.execute();
    if (erased > 0) {
      LOG.log(System.Logger.Level.INFO, "messages erased past their term: {0}", erased);
    }
  }

  private static void look(Runnable work) {
    try {
      work.run();
    } catch (DataUnreadable e) {
      LOG.log(System.Logger.Level.WARNING, "letters of an emergency wait for the key");
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "letters of an emergency wait; will try again", e);
    }
  }

  @PreDestroy
  void stop() {
    running.forEach(task -> task.cancel(false));
  }
}
