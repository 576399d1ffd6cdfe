package az.migrationportal.registration.inbox;

import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Who gets at which enquiry. Another mission's is unknown, so that nobody can count them. */
@ApplicationScoped
class InboxDoor {

  @Inject private EnquiryThreads threads;

  /** Refuses officers who have nothing to do with enquiries, whatever they ask for. */
  static void require(Officer officer) {
    officer.require(OfficerRole.ANSWERING, OfficerRole.CHIEF);
  }

  /** The enquiry of a number, for reading. */
  EnquiryRow find(Officer officer, String number) {
    require(officer);
    return threads
        .find(number)
        .filter(row -> officer.sees(row.country()))
        .orElseThrow(UnknownEnquiry::new);
  }

  /** The same, locked until the end of the act. */
  @Transactional(TxType.MANDATORY)
  EnquiryRow lock(Officer officer, String number) {
    require(officer);
    return threads
        .lock(number)
        .filter(row -> officer.sees(row.country()))
        .orElseThrow(UnknownEnquiry::new);
  }

  /** Refuses where a colleague has it; a chief may do it all the same. */
  static void requireOwn(Officer officer, EnquiryRow row) {
    boolean other = row.officer() != 0 && row.officer() != officer.id();
    if (other && !officer.has(OfficerRole.CHIEF)) {
      throw new EnquiryTaken();
    }
  }
}
