package az.migrationportal.registration.crisis;

import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.trail.OfficerTrail;
import az.migrationportal.registration.verification.MailsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Sends a message for good: notes who sends it and everybody it is for. Letters follow from what is
 * noted, so that they go on where they were after a crash. Needs an officer who did not write the
 * words as they are.
 */
@ApplicationScoped
public class SendCrisisMessage {
  @Inject private MessageRows rows;
  @Inject private Audiences audiences;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; the same officer sending it again changes nothing.
   *
   * @param version that the officer has read
   * @return how many it is for
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   * @throws StaleCrisisMessage where somebody changed or sent it meanwhile
   * @throws InvalidEntries where words are missing, or nobody would be reached
   * @throws SecondOfficerNeeded where they wrote the words themselves
   * @throws MailsUnavailable where no mails leave here
   */
  @Transactional
  public int execute(Officer officer, String number, int version) {
    MessageRow row = rows.lock(officer, number);
    CrisisMessage.Sending sending = row.sending();
    if (sending != null && row.sentBy() == officer.id()) {
      return sending.reached();
    }
    if (sending != null || row.version() != version) {
      throw new StaleCrisisMessage();
    }
    List<EntryViolation> faults = row.words(keys).faults();
    if (!faults.isEmpty()) {
      throw new InvalidEntries(faults);
    }
    if (row.savedBy() == officer.id()) {
      throw new SecondOfficerNeeded();
    }
    if (!outbox.isOpen()) {
      throw new MailsUnavailable();
    }
    int reached = audiences.note(row.id(), row.country());
    if (reached == 0) {
      throw new InvalidEntries(List.of(EntryViolation.of("send", "crisis-nobody")));
    }
    rows.sent(row, officer, reached, clock.instant());
    trail.record(officer.name(), SendCrisisMessage.class, number, row.country() + " " + reached);
    return reached;
  }
}
