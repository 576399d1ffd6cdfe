package az.migrationportal.registration.inbox;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * An officer made a public item of what was asked and answered, as the person agreed. The consent
 * is good once. The item itself is made elsewhere, between {@link #language} and this act, of words
 * the officer wrote for everybody.
 */
@ApplicationScoped
public class ReleaseAnswer {

  @Inject private InboxDoor door;

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  /**
   * The language of the question, where the answer may become public.
   *
   * @throws NoConsent where the person did not agree, or it was used
   */
  public ReaderLocale language(Officer officer, String number) {
    officer.require(OfficerRole.ANSWERING);
    return agreed(officer, door.find(officer, number)).locale();
  }

  /**
   * Performs the act in one transaction.
   *
   * @param item the key of the item that was made
   * @throws NoConsent where the person did not agree, or it was used
   */
  @Transactional
  public void execute(Officer officer, String number, String item) {
    officer.require(OfficerRole.ANSWERING);
    EnquiryRow row = agreed(officer, door.lock(officer, number));
    database.update("update enquiry set may_publish = false where id = ?", row.id());
    trail.record(officer.name(), ReleaseAnswer.class, number, item);
  }

  private static EnquiryRow agreed(Officer officer, EnquiryRow row) {
    InboxDoor.requireOwn(officer, row);
    if (!row.mayPublish()) {
      throw new NoConsent();
    }
    return row;
  }
}
