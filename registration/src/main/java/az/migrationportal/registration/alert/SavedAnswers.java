package az.migrationportal.registration.alert;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Saved answers for whoever holds the token. */
@ApplicationScoped
public class SavedAnswers {
  private static final int CHANGES_SHOWN = 50;

  @Inject private RegistrationDatabase database;

  @Inject private DataKeys keys;

  @Inject private Clock clock;

  /**
   * The answer that a token opens; the same work and the same emptiness for one that never was and
   * one that was forgotten. Being opened keeps it for longer.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public Optional<SavedAnswer> find(SecretToken token) {
    return database
        .query(AnswerRow.SELECT + "where a.token_hash = ?", AnswerRow::of, token.hash())
        .stream()
        .findFirst()
        .map(this::opened);
  }

  /** Whether a token of a confirmation mail can confirm, or has confirmed. */
  public boolean canConfirm(SecretToken token) {
    return !database
        .query(
            "select id from saved_answer where confirm_hash = ?"
                + " and (confirmed_at is not null or confirm_by > ?)",
            row -> row.number("id"),
            token.hash(),
            clock.instant())
        .isEmpty();
  }

  private SavedAnswer opened(AnswerRow row) {
    DataKey key = row.key(keys);
    List<OutcomeChange> changes =
        database.query(
            "select number, at, sealed from alert_entry where saved_answer = ?"
                + " order by number desc limit ?",
            entry ->
                OutcomeChange.of(
                    (int) entry.number("number"),
                    entry.moment("at"),
                    key.open(entry.bytes("sealed"), AnswerRow.ENTRY)),
            row.id(),
            CHANGES_SHOWN);
    return new SavedAnswer(
        row.decision(),
        row.answers(key),
        row.locale(),
        row.outcome(key),
        row.mail(clock.instant()),
        row.savedAt(),
        kept(row),
        changes);
  }

  /** Moves the end on, at most once a day. */
  private LocalDate kept(AnswerRow row) {
    LocalDate until =
        LocalDate.ofInstant(clock.instant(), SaveAnswer.ZONE).plusYears(SaveAnswer.KEPT_YEARS);
    if (until.isAfter(row.keptUntil())) {
      database.update("update saved_answer set kept_until = ? where id = ?", until, row.id());
      return until;
    }
    return row.keptUntil();
  }
}
