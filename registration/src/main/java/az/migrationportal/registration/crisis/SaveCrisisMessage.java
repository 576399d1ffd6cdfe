package az.migrationportal.registration.crisis;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Keeps the words of a draft exactly as they were typed, right or wrong. Words that are the same
 * make nobody their author.
 */
@ApplicationScoped
public class SaveCrisisMessage {
  @Inject private MessageRows rows;
  @Inject private DataKeys keys;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param version that the officer has seen
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   * @throws StaleCrisisMessage where somebody changed or sent it meanwhile
   */
  @Transactional
  public void execute(Officer officer, String number, int version, CrisisWords words) {
    MessageRow row = rows.lock(officer, number);
    if (!row.isDraft() || row.version() != version) {
      throw new StaleCrisisMessage();
    }
    if (row.words(keys).equals(words)) {
      return;
    }
    rows.save(row, row.key(keys), words, officer, clock.instant());
    trail.record(officer.name(), SaveCrisisMessage.class, number, row.country());
  }
}
