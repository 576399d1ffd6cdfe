package az.migrationportal.registration.recipient;

import az.migrationportal.registration.crisis.MessageRows;
import az.migrationportal.registration.crisis.UnknownCrisisMessage;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What became of messages, for officers of their countries. Needs no key. */
@ApplicationScoped
public class Outcomes {
  @Inject private RegistrationDatabase database;
  @Inject private MessageRows messages;

  /**
   * Of one message.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   */
  public Outcome find(Officer officer, String number) {
    long message = messages.find(officer, number).id();
    List<Outcome.InNeed> inNeed =
        database.query(
            "select r.number, c.answered_at from crisis_recipient c"
                + " join registration r on r.id = c.registration"
                + " where c.message = ? and c.answer = 'HELP'"
                + " order by c.answered_at desc, r.number limit ?",
            row -> new Outcome.InNeed(row.text("number"), row.moment("answered_at")),
            message,
            Outcome.MOST_SHOWN);
    return database
        .query(
            "select count(put_at) put, count(*) - count(put_at) waiting,"
                + " count(if(answer = 'SAFE', 1, null)) safe,"
                + " count(if(answer = 'HELP', 1, null)) help"
                + " from crisis_recipient where message = ?",
            row ->
                new Outcome(
                    (int) row.number("put"),
                    (int) row.number("waiting"),
                    (int) row.number("safe"),
                    (int) row.number("help"),
                    inNeed),
            message)
        .get(0);
  }
}
