package az.migrationportal.registration.inbox;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer closes an enquiry that needs no more; words of whoever asked open it again. */
@ApplicationScoped
public class CloseEnquiry {

  @Inject private InboxDoor door;

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction; closing twice is no error.
   *
   * @param seen how many words the thread had when the officer read it
   * @throws EnquiryTaken where a colleague has it, and the officer is no chief
   * @throws StaleEnquiry where something was said meanwhile
   */
  @Transactional
  public void execute(Officer officer, String number, int seen) {
    EnquiryRow row = door.lock(officer, number);
    InboxDoor.requireOwn(officer, row);
    if (row.state() == EnquiryState.CLOSED) {
      return;
    }
    if (row.words() != seen) {
      throw new StaleEnquiry();
    }
    database.update("update enquiry set state = 'CLOSED' where id = ?", row.id());
    trail.record(officer.name(), CloseEnquiry.class, number, "");
  }
}
