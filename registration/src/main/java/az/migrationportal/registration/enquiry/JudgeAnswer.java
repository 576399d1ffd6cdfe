package az.migrationportal.registration.enquiry;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Whoever asked says whether the answer helped. It did: the enquiry is closed. It did not: it waits
 * for an answer again. Said twice it is said once; before there is an answer nothing changes.
 */
@ApplicationScoped
public class JudgeAnswer {

  @Inject private RegistrationDatabase database;

  @Inject private EnquiryThreads threads;

  @Inject private AddWords addWords;

  /**
   * Performs the act in one transaction.
   *
   * @param mayPublish whether question and answer may become a public item; counts where it helped
   * @throws UnknownEnquiry where the token opens none
   */
  @Transactional
  public void execute(SecretToken token, boolean helped, boolean mayPublish, WorkDays workDays) {
    EnquiryRow row = threads.lock(token).orElseThrow(UnknownEnquiry::new);
    if (row.state() == EnquiryState.OPEN) {
      return;
    }
    if (helped) {
      database.update(
          "update enquiry set state = 'CLOSED', helped = true, may_publish = ? where id = ?",
          mayPublish,
          row.id());
    } else {
      addWords.reopen(row, workDays);
      database.update("update enquiry set helped = false where id = ?", row.id());
    }
  }
}
