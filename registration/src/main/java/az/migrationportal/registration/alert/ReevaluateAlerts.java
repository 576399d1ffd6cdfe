package az.migrationportal.registration.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Looks at saved answers again after a change: whoever must do something else than before hears of
 * it, once. Each batch is one transaction: outcome, feed entry and mail are written together or not
 * at all, so a node that dies in the middle leaves nothing half told, and two nodes share the work.
 */
@ApplicationScoped
public class ReevaluateAlerts {

  @Inject private ReevaluateBatch batch;

  /**
   * Performs the act, a transaction for each batch.
   *
   * @param sequence the change up to which the outcomes are true
   * @param day the day in Baku they are true on
   * @param all whether answers are looked at even if they were after this change: at start, when
   *     rules came with a new version of the portal
   */
  public Reevaluation execute(Outcomes outcomes, long sequence, LocalDate day, boolean all) {
    Reevaluation total = Reevaluation.NOTHING;
    long after = 0;
    ReevaluateBatch.Done done = batch.next(outcomes, sequence, day, all, after);
    while (done.last() > after) {
      total = total.and(done.told());
      after = done.last();
      done = batch.next(outcomes, sequence, day, all, after);
    }
    return total;
  }
}
