package az.migrationportal.registration.alert;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How many saved answers would change under other rules; changes nothing and names nobody. */
@ApplicationScoped
public class AffectedAlerts {
  private static final int BATCH = 500;

  /**
   * The numbers.
   *
   * @param saved answers to the decision that are kept
   * @param affected of them, those that would be asked something else
   * @param mailed of the affected, those whose owner would get a mail
   * @param unreadable those that cannot be read now
   */
  public record Affected(int saved, int affected, int mailed, int unreadable) {
    Affected and(Affected other) {
      return new Affected(
          saved + other.saved,
          affected + other.affected,
          mailed + other.mailed,
          unreadable + other.unreadable);
    }
  }

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Clock clock;

  /** Counts for one decision, under the rules that the outcomes come from. */
  public Affected of(String decision, Outcomes candidate) {
    Affected total = new Affected(0, 0, 0, 0);
    long after = 0;
    List<AnswerRow> rows = rows(decision, after);
    while (!rows.isEmpty()) {
      for (AnswerRow row : rows) {
        total = total.and(of(row, candidate));
        after = row.id();
      }
      rows = rows(decision, after);
    }
    return total;
  }

  private Affected of(AnswerRow row, Outcomes candidate) {
    Instant now = clock.instant();
    try {
      DataKey key = row.key(keys);
      KnownOutcome known = row.outcome(key);
      boolean affected =
          candidate
              .of(row.decision(), row.answers(key), row.locale())
              .filter(outcome -> !outcome.asksTheSameAs(known))
              .isPresent();
      boolean mailed = affected && row.mail(now) == MailState.CONFIRMED;
      return new Affected(1, affected ? 1 : 0, mailed ? 1 : 0, 0);
    } catch (DataUnreadable e) {
      return new Affected(1, 0, 0, 1);
    }
  }

  private List<AnswerRow> rows(String decision, long after) {
    return database.query(
        AnswerRow.SELECT + "where a.decision = ? and a.id > ? order by a.id limit ?",
        AnswerRow::of,
        decision,
        after,
        BATCH);
  }
}
