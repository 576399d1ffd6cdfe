package az.migrationportal.registration.alert;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some saved answers at a time, their rows locked until all is written. */
@ApplicationScoped
class ReevaluateBatch {
  private static final System.Logger LOG = System.getLogger(ReevaluateBatch.class.getName());
  private static final int SIZE = 200;

  /** The last row of a batch, and what came of it. */
  record Done(long last, Reevaluation told) {}

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Outbox outbox;

  @Inject private SecretTokens tokens;

  @Inject private AlertMails mails;

  @Inject private Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  public Done next(Outcomes outcomes, long sequence, LocalDate day, boolean all, long after) {
    List<AnswerRow> rows =
        database.query(
            AnswerRow.SELECT
                + "where a.id > ? and (? or a.evaluated_sequence < ? or a.evaluated_day < ?)"
                + " order by a.id limit ? for update skip locked",
            AnswerRow::of,
            after,
            all,
            sequence,
            day,
            SIZE);
    List<Long> seen = new ArrayList<>();
    int changed = 0;
    int unreadable = 0;
    for (AnswerRow row : rows) {
      try {
        changed += look(row, outcomes) ? 1 : 0;
        seen.add(row.id());
      } catch (DataUnreadable e) {
        unreadable++;
      }
    }
    mark(seen, sequence, day);
    if (unreadable > 0) {
      LOG.log(System.Logger.Level.WARNING, "saved answers that cannot be read: {0}", unreadable);
    }
    return new Done(
        rows.isEmpty() ? after : rows.get(rows.size() - 1).id(),
        new Reevaluation(rows.size(), changed, unreadable));
  }

  private boolean look(AnswerRow row, Outcomes outcomes) {
    DataKey key = row.key(keys);
    KnownOutcome before = row.outcome(key);
    Optional<KnownOutcome> after =
        outcomes
            .of(row.decision(), row.answers(key), row.locale())
            .filter(outcome -> !outcome.asksTheSameAs(before));
    after.ifPresent(
        outcome ->
            tell(row, key, new OutcomeChange(row.changes() + 1, clock.instant(), before, outcome)));
    return after.isPresent();
  }

  private void tell(AnswerRow row, DataKey key, OutcomeChange change) {
    database.update(
        "update saved_answer set outcome = ?, changes = ? where id = ?",
        key.seal(change.after().json().build().toString(), AnswerRow.OUTCOME),
        change.number(),
        row.id());
    database.update(
        "insert into alert_entry (saved_answer, number, at, sealed) values (?, ?, ?, ?)",
        row.id(),
        change.number(),
        change.at(),
        key.seal(change.json(), AnswerRow.ENTRY));
    @Nullable MailAddress told = row.told(key);
    if (told != null) {
      SecretToken token = tokens.of(SecretTokens.Use.OPEN, row.name());
      outbox.put(mails.changed(told, row.locale(), change, token), row.name());
    }
  }

  private void mark(List<Long> ids, long sequence, LocalDate day) {
    if (ids.isEmpty()) {
      return;
    }
    List<Object> arguments = new ArrayList<>(List.of(sequence, day));
    arguments.addAll(ids);
    database.update(
        "update saved_answer set evaluated_sequence = greatest(evaluated_sequence, ?),"
            + " evaluated_day = greatest(evaluated_day, ?) where id in ("
            + String.join(", ", Collections.nCopies(ids.size(), "?"))
            + ")",
        arguments.toArray());
  }
}
