package az.migrationportal.registration.inbox;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer takes an enquiry that nobody has; one that is theirs already stays so. */
@ApplicationScoped
public class TakeEnquiry {

  @Inject private InboxDoor door;

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @throws EnquiryTaken where a colleague was faster
   */
  @Transactional
  public void execute(Officer officer, String number) {
    officer.require(OfficerRole.ANSWERING);
    EnquiryRow row = door.lock(officer, number);
    if (row.officer() == officer.id()) {
      return;
    }
    if (row.officer() != 0) {
      throw new EnquiryTaken();
    }
    database.update("update enquiry set officer = ? where id = ?", officer.id(), row.id());
    trail.record(officer.name(), TakeEnquiry.class, number, "");
  }
}
