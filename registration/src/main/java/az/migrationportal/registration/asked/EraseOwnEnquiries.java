package az.migrationportal.registration.asked;

import az.migrationportal.registration.enquiry.EraseEnquiry;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.thread.EnquiryThreads;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Erases all enquiries of an owner, within the act that erases their registration. */
@ApplicationScoped
public class EraseOwnEnquiries {
  @Inject private Registrations registrations;
  @Inject private EnquiryLinks links;
  @Inject private EnquiryThreads threads;
  @Inject private EraseEnquiry erase;
  @Inject private SecretTokens tokens;
  @Inject private DataKeys keys;

  /**
   * Erases them, with answers, notes and the mails that wait.
   *
   * @param registration locked by the act
   * @throws DataUnreadable without the master key: which ones they are is sealed
   */
  @Transactional(TxType.MANDATORY)
  public void execute(long registration) {
    RegistrationRow row = registrations.row(registration).orElse(null);
    if (row == null) {
      return;
    }
    for (EnquiryLink link : links.of(row.id(), row.key(keys))) {
      SecretToken token = tokens.of(SecretTokens.Use.OPEN, link.name());
      if (threads.lock(token).isPresent()) {
        erase.execute(token);
      }
    }
  }
}
