package az.migrationportal.registration.mail;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second for mails that are due, and sends until none is, over a line that stays open
 * meanwhile. Where many wait, more lines help. Every node does; row locks decide who sends what.
 * Its threads are its own: a slow mail server holds up nothing else, and nothing else holds up
 * mails.
 */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailWorker {
  private static final System.Logger LOG = System.getLogger(MailWorker.class.getName());

  /** So many in one go are many. */
  private static final int MANY = 20;

  /** Lines share it; whoever has to know that all was sent has it alone. */
  private final ReentrantReadWriteLock turn = new ReentrantReadWriteLock();

  private volatile @Nullable ScheduledThreadPoolExecutor pool;
  private volatile boolean ended;

  @Inject
  @ConfigProperty(name = "portal.mail.lines", defaultValue = "4")
  int lines;

  @Resource private ManagedThreadFactory threads;

  @Inject private SendMail sendMail;

  @Inject private Outbox outbox;

  @Inject private MailRoute route;

  @PostConstruct
  void start() {
    LOG.log(System.Logger.Level.DEBUG, "mails leave: {0}", outbox.isOpen());
    int most = Math.max(1, lines);
    ScheduledThreadPoolExecutor own = new ScheduledThreadPoolExecutor(most, threads);
    pool = own;
    Semaphore more = new Semaphore(most - 1);
    ScheduledFuture<?> looking =
        own.scheduleWithFixedDelay(() -> look(own, more), 1, 1, TimeUnit.SECONDS);
    LOG.log(System.Logger.Level.DEBUG, "looks for mails: {0}", !looking.isDone());
  }

  /** Sends what is due by the injected clock and erases what is past its end. */
  public void sendDue() {
    turn.writeLock().lock();
    try {
      drain(() -> {});
      outbox.sweep();
    } finally {
      turn.writeLock().unlock();
    }
  }

  private void look(ScheduledThreadPoolExecutor own, Semaphore more) {
    together(
        () -> {
          drain(() -> help(own, more));
          outbox.sweep();
        });
  }

  /** One more line, unless all are busy. */
  private void help(ScheduledThreadPoolExecutor own, Semaphore more) {
    if (more.tryAcquire()) {
      own.execute(
          () -> {
            try {
              together(() -> drain(() -> help(own, more)));
            } finally {
              more.release();
            }
          });
    }
  }

  private void together(Runnable work) {
    turn.readLock().lock();
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "mails wait; will try again", e);
    } finally {
      turn.readLock().unlock();
    }
  }

  /**
   * Sends until nothing is due.
   *
   * @param many what to do each time so many have been sent that more may wait
   */
  private void drain(Runnable many) {
    try (MailTransport line = route.line()) {
      int sent = 0;
      while (!ended && sendMail.next(line)) {
        sent++;
        if (sent % MANY == 0) {
          many.run();
        }
      }
      if (sent > 0) {
        LOG.log(System.Logger.Level.DEBUG, "mails were in hand: {0}", sent);
      }
    }
  }

  @PreDestroy
  void stop() {
    ended = true;
    ScheduledThreadPoolExecutor running = pool;
    if (running != null) {
      running.shutdown();
    }
  }
}
