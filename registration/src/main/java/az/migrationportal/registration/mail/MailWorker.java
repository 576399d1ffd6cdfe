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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Looks every second for mails that are due. Every node does; row locks decide who sends what. */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailWorker {
  private static final System.Logger LOG = System.getLogger(MailWorker.class.getName());

  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable ScheduledFuture<?> looking;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private SendMail sendMail;

  @Inject private Outbox outbox;

  @PostConstruct
  void start() {
    LOG.log(System.Logger.Level.DEBUG, "mails leave: {0}", outbox.isOpen());
    looking = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Sends what is due by the injected clock and erases what is past its end. */
  public void sendDue() {
    turn.lock();
    try {
      while (sendMail.next()) {
        LOG.log(System.Logger.Level.DEBUG, "a mail was in hand");
      }
      outbox.sweep();
    } finally {
      turn.unlock();
    }
  }

  private void look() {
    try {
      sendDue();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "mails wait; will try again", e);
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
