package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Erases an enquiry at once and for good, with answers, notes and the mails that wait. Works
 * without the master key too.
 */
@ApplicationScoped
public class EraseEnquiry {

  @Inject private EnquiryThreads threads;

  @Inject private KeepDraft drafts;

  /**
   * Performs the act in one transaction.
   *
   * @throws UnknownEnquiry where the token opens none, or no longer
   */
  @Transactional
  public void execute(SecretToken token) {
    EnquiryRow row = threads.lock(token).orElseThrow(UnknownEnquiry::new);
    drafts.forget(token);
    threads.erase(row.keyId(), row.name());
  }
}
