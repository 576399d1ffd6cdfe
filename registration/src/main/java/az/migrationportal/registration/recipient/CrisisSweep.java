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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second for letters that are to be put, and now and then for messages whose term is
 * over. Every node does; row locks decide who does what. Its thread is its own, so that nothing
 * else holds up letters.
 */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CrisisSweep {
  private static final System.Logger LOG = System.getLogger(CrisisSweep.class.getName());

  private volatile @Nullable ScheduledThreadPoolExecutor pool;

  @Inject
  @ConfigProperty(name = "portal.registration.sweep.seconds", defaultValue = "60")
  int seconds;

  @Resource private ManagedThreadFactory threads;
  @Inject private PutLetters putLetters;
  @Inject private EraseOldMessages eraseOldMessages;

  @PostConstruct
  void start() {
    ScheduledThreadPoolExecutor own = new ScheduledThreadPoolExecutor(1, threads);
    pool = own;
    ScheduledFuture<?> putting =
        own.scheduleWithFixedDelay(() -> look(this::put), 1, 1, TimeUnit.SECONDS);
    ScheduledFuture<?> erasing =
        own.scheduleWithFixedDelay(() -> look(this::sweep), seconds, seconds, TimeUnit.SECONDS);
    LOG.log(
        System.Logger.Level.DEBUG,
        "looks for letters: {0}",
        !putting.isDone() && !erasing.isDone());
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
    ScheduledThreadPoolExecutor running = pool;
    if (running != null) {
      running.shutdown();
    }
  }
}
