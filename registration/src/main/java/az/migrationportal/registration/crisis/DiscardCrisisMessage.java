package az.migrationportal.registration.crisis;

import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Erases a draft and rehearsals of it that wait to be mailed. What was sent stays. */
@ApplicationScoped
public class DiscardCrisisMessage {
  @Inject private MessageRows rows;
  @Inject private DataKeys keys;
  @Inject private Outbox outbox;
  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   * @throws StaleCrisisMessage where it was sent
   */
  @Transactional
  public void execute(Officer officer, String number) {
    MessageRow row = rows.lock(officer, number);
    if (!row.isDraft()) {
      throw new StaleCrisisMessage();
    }
    outbox.forget(row.keyName());
    keys.erase(row.keyId());
    trail.record(officer.name(), DiscardCrisisMessage.class, number, row.country());
  }
}
