package az.migrationportal.registration.recipient;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Somebody who got a message says that they are safe, or need help; again whenever that changes.
 * Neither “safe” nor a call for help without words needs a key.
 */
@ApplicationScoped
public class AnswerCrisisMessage {
  private static final int MOST = 60;

  @Inject private Recipients recipients;
  @Inject private RegistrantFiles files;
  @Inject private Limits limits;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param answer the id of an answer
   * @param help taken with a call for help only
   * @throws UnknownRegistration where the link is none of ours, or what it was for is erased
   * @throws InvalidEntries saying what to mend; what was typed is kept
   * @throws TooManyAnswers where one recipient answers too often
   */
  @Transactional(dontRollbackOn = InvalidEntries.class)
  public void execute(SecretToken link, String answer, HelpEntries help) {
    RecipientRow row = recipients.byLink(link).orElseThrow(UnknownRegistration::new);
    CrisisAnswer meant =
        CrisisAnswer.of(answer)
            .orElseThrow(
                () ->
                    new InvalidEntries(
                        List.of(EntryViolation.of("answer", "safe-answer-missing"))));
    if (!limits.letsRecord(new Limit("CRISIS_ANSWER", MOST, Duration.ofHours(1)), row.name())) {
      throw new TooManyAnswers();
    }
    if (!files.lock(row.registration())) {
      throw new UnknownRegistration();
    }
    // A join may have moved it while this act waited for the lock.
    RecipientRow locked = recipients.byLink(link).orElseThrow(UnknownRegistration::new);
    if (meant == CrisisAnswer.SAFE || help.isEmpty()) {
      recipients.answer(locked, meant, null, clock.instant());
      return;
    }
    DataKey key = files.key(locked.registration()).orElseThrow(UnknownRegistration::new);
    List<EntryViolation> faults = help.faults();
    if (!faults.isEmpty()) {
      recipients.keepTyped(locked, key.seal(help.json(), Recipients.TYPED));
      throw new InvalidEntries(faults);
    }
    recipients.answer(locked, meant, key.seal(help.json(), Recipients.HELP), clock.instant());
  }
}
