package az.migrationportal.api.alert;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.alert.ReevaluateAlerts;
import az.migrationportal.registration.alert.Reevaluation;
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
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has saved answers looked at again: at start, because rules come with a new version; after a
 * change of facts or rules; and when the day does in Baku, because both take effect by date. Every
 * node watches; what one has looked at the others pass over.
 */
@Singleton
@Startup
@DependsOn({"ContentStartup", "RegistrationStartup"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AlertWatch {
  private static final System.Logger LOG = System.getLogger(AlertWatch.class.getName());
  private static final int SLICE = 500;
  private static final int TICKS_UNTIL_NEXT = 60;

  private long sequence = -1;
  private @Nullable LocalDate day;
  private int nextIn;
  private boolean failing;
  private volatile @Nullable ScheduledFuture<?> watching;

  @Resource private ManagedScheduledExecutorService threads;

  @Inject ChangeLog log;
  @Inject BakuDay bakuDay;
  @Inject DecisionOutcomes outcomes;
  @Inject ReevaluateAlerts reevaluateAlerts;

  @PostConstruct
  void start() {
    watching = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private synchronized void look() {
    try {
      long now = log.lastSequence();
      LocalDate today = bakuDay.today();
      if (isNews(now, today)) {
        reevaluate(now, today);
      }
      sequence = now;
      day = today;
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(System.Logger.Level.WARNING, "saved answers wait; will try again", e);
      }
      failing = true;
    }
  }

  private boolean isNews(long now, LocalDate today) {
    if (sequence < 0 || !today.equals(day)) {
      return true;
    }
    if (--nextIn <= 0) {
      return true;
    }
    return now > sequence && concernsRules(now);
  }

  /** Whether anything but the text of an item changed. */
  private boolean concernsRules(long now) {
    long from = sequence;
    while (from < now) {
      List<Change> slice = log.after(from, SLICE);
      if (slice.stream().anyMatch(AlertWatch::concernsRules)) {
        return true;
      }
      from = slice.isEmpty() ? now : slice.get(slice.size() - 1).sequence();
    }
    return false;
  }

  private static boolean concernsRules(Change change) {
    return switch (change.kind()) {
      case TRANSLATION_PUBLISHED,
          TRANSLATION_WITHDRAWN,
          TRANSLATION_REDIRECTED,
          TRANSLATION_GONE,
          PATH_CHANGED ->
          false;
      default -> true;
    };
  }

  private void reevaluate(long now, LocalDate today) {
    Reevaluation told =
        reevaluateAlerts.execute(outcomes.published(today), now, today, sequence < 0);
    nextIn = TICKS_UNTIL_NEXT;
    if (told.changed() > 0 || told.unreadable() > 0) {
      LOG.log(
          System.Logger.Level.INFO,
          "saved answers looked at again: {0}, changed: {1}, unreadable: {2}",
          told.seen(),
          told.changed(),
          told.unreadable());
    }
  }

  @PreDestroy
  void stop() {
    ScheduledFuture<?> running = watching;
    if (running != null) {
      running.cancel(false);
    }
  }
}
