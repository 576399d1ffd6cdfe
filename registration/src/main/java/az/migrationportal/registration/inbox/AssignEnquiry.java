package az.migrationportal.registration.inbox;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.Officers;
import az.migrationportal.registration.officer.UnknownOfficer;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A chief gives an enquiry to an officer who may answer it. */
@ApplicationScoped
public class AssignEnquiry {

  @Inject private InboxDoor door;

  @Inject private Officers officers;

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param to the name of an account
   * @throws UnknownOfficer where nobody of that name may answer it
   */
  @Transactional
  public void execute(Officer chief, String number, String to) {
    chief.require(OfficerRole.CHIEF);
    EnquiryRow row = door.lock(chief, number);
    Officer officer =
        officers
            .find(to)
            .filter(found -> !found.locked() && found.has(OfficerRole.ANSWERING))
            .filter(found -> found.sees(row.country()))
            .orElseThrow(UnknownOfficer::new);
    database.update("update enquiry set officer = ? where id = ?", officer.id(), row.id());
    trail.record(chief.name(), AssignEnquiry.class, number, to);
  }
}
