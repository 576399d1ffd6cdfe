package az.migrationportal.registration.inbox;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps an answer that could not be sent as it was, sealed, so that nothing is lost. */
@ApplicationScoped
public class KeepAnswer {

  @Inject private InboxDoor door;

  @Inject private EnquiryThreads threads;

  /** Performs the act in one transaction. */
  @Transactional
  public void execute(Officer officer, String number, String words) {
    EnquiryRow row = door.lock(officer, number);
    InboxDoor.requireOwn(officer, row);
    threads.keepDraft(row, words);
  }
}
