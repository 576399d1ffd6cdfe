package az.migrationportal.registration.casework;

import az.migrationportal.registration.identity.SeenDocuments;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * A document that was seen counts no more: it was false, somebody else's, or noted by mistake. The
 * note stays, with the reason beside it, which the owner reads.
 */
@ApplicationScoped
public class RevokeIdentity {
  @Inject private CaseDoor door;
  @Inject private RegistrantFiles files;
  @Inject private SeenDocuments documents;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; what counts no more stays as it is.
   *
   * @param document its number within the registration
   * @param why at most {@link Reason#MOST_CHARACTERS} characters
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws UnknownRegistration where no look is open
   * @throws InvalidEntries where there is no reason, or too much of it
   */
  @Transactional
  public void execute(Officer officer, String number, int document, String why) {
    Look look = door.lock(officer, number);
    SearchEntries.wordsFault(why, "why")
        .ifPresent(
            wrong -> {
              throw new InvalidEntries(List.of(wrong));
            });
    DataKey key = files.key(look.id()).orElseThrow(UnknownRegistration::new);
    if (documents.revoke(
        look.id(), key, document, clock.instant(), officer.mission(), why.strip())) {
      door.note(officer, look, "revoked");
      trail.record(officer.name(), RevokeIdentity.class, look.number(), Integer.toString(document));
    }
  }
}
