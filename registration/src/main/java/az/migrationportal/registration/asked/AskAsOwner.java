package az.migrationportal.registration.asked;

import az.migrationportal.registration.enquiry.AskEnquiry;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.enquiry.Receipt;
import az.migrationportal.registration.enquiry.TooManyEnquiries;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.enquiry.WorkDays;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * An owner asks, and finds the enquiry on their record. For officers it is an enquiry like any
 * other.
 */
@ApplicationScoped
public class AskAsOwner {
  @Inject private OwnRegistration own;
  @Inject private AskEnquiry ask;
  @Inject private EnquiryThreads threads;
  @Inject private EnquiryLinks links;
  @Inject private DataKeys keys;

  /**
   * Performs the act in one transaction, as {@link AskEnquiry} does.
   *
   * @throws NotSignedIn where the session is not an owner's
   * @throws InvalidEntries where an entry cannot be taken
   * @throws TooManyEnquiries where its network sent too much within an hour
   * @throws DataUnreadable where there is no master key
   */
  @Transactional
  public Receipt execute(
      SecretToken session,
      SecretToken form,
      EnquiryEntries entries,
      WorkDays workDays,
      String network) {
    RegistrationRow row = own.lock(session);
    Receipt receipt = ask.execute(form, entries, workDays, network);
    EnquiryRow asked = threads.find(receipt.token()).orElseThrow(UnknownEnquiry::new);
    links.add(row.id(), row.key(keys), new EnquiryLink(0, asked.name(), asked.words()));
    return receipt;
  }
}
