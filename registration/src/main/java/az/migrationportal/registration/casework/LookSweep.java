package az.migrationportal.registration.casework;

import az.migrationportal.registration.desk.KeptForms;
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

/** Erases forms and looks of officers whose hour is over. Every node does; twice harms nobody. */
@Singleton
@Startup
@DependsOn("RegistrationStartup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LookSweep {
  private static final System.Logger LOG = System.getLogger(LookSweep.class.getName());

  private volatile @Nullable ScheduledFuture<?> sweeping;

  @Resource private ManagedScheduledExecutorService threads;
  @Inject private KeptForms forms;
  @Inject private CaseDoor door;

  @PostConstruct
  void start() {
    sweeping = threads.scheduleWithFixedDelay(this::look, 5, 5, TimeUnit.MINUTES);
  }

  /** Erases what is past its end by the injected clock. */
  public void sweep() {
    forms.sweep();
    door.sweep();
  }

  private void look() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot erase old searches; will try again", e);
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
