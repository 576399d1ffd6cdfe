package az.migrationportal.registration.inbox;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An officer opens an enquiry. To open it is to read what a person wrote: it leaves an entry. */
@ApplicationScoped
public class OpenCase {

  @Inject private InboxDoor door;

  @Inject private EnquiryThreads threads;

  @Inject private DataKeys keys;

  @Inject private RegistrationDatabase database;

  @Inject private OfficerTrail trail;

  @Inject private Inbox inbox;

  /**
   * Performs the act in one transaction.
   *
   * @throws az.migrationportal.registration.enquiry.UnknownEnquiry where there is none for them
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they answer none
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  @Transactional
  public Case execute(Officer officer, String number) {
    EnquiryRow row = door.find(officer, number);
    DataKey key = row.key(keys);
    Case opened =
        new Case(
            row.number(),
            row.topic(),
            row.country(),
            row.locale(),
            row.state(),
            row.due(),
            DueColour.of(row.state(), row.due(), threads.today(), inbox.soonDays),
            name(row.officer()),
            row.officer() == officer.id(),
            row.helped(),
            row.mayPublish(),
            row.address(key).isPresent(),
            row.words(),
            row.draft(key),
            threads.words(row, true));
    trail.record(officer.name(), OpenCase.class, number, "");
    return opened;
  }

  private String name(long officer) {
    return database
        .query(
            "select display_name from officer where id = ?",
            row -> row.text("display_name"),
            officer)
        .stream()
        .findFirst()
        .orElse("");
  }
}
