package az.migrationportal.content.webhook;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every second for what receivers are to be told; a slow one keeps no other waiting. */
@Singleton
@Startup
@DependsOn("ContentStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhookRunner {

  private static final System.Logger LOG = System.getLogger(WebhookRunner.class.getName());

  private final Set<Long> busy = ConcurrentHashMap.newKeySet();
  private volatile @Nullable ScheduledFuture<?> looking;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private Webhooks webhooks;

  @Inject private QueueDeliveries queue;

  @Inject private SendDeliveries send;

  @PostConstruct
  void start() {
    looking = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      while (queue.next()) {
        LOG.log(System.Logger.Level.DEBUG, "changes were queued for a receiver");
      }
      for (Webhooks.Receiver receiver : webhooks.receivers()) {
        long id = receiver.card().id();
        if (receiver.card().active() && busy.add(id)) {
          begin(receiver);
        }
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "receivers of changes wait; will try again", e);
    }
  }

  private void begin(Webhooks.Receiver receiver) {
    try {
      threads.execute(() -> send(receiver));
    } catch (RejectedExecutionException e) {
      busy.remove(receiver.card().id());
      throw e;
    }
  }

  private void send(Webhooks.Receiver receiver) {
    try {
      send.to(receiver);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a receiver of changes waits; will try again", e);
    } finally {
      busy.remove(receiver.card().id());
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
