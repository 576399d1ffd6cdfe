package az.migrationportal.registration.asked;

import az.migrationportal.registration.enquiry.Enquiries;
import az.migrationportal.registration.enquiry.Enquiry;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.thread.EnquiryRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An owner opens an enquiry from their record, without its link; what is there now is seen. */
@ApplicationScoped
public class OpenOwnEnquiry {
  @Inject private OwnRegistration own;
  @Inject private EnquiryLinks links;
  @Inject private Enquiries enquiries;
  @Inject private SecretTokens tokens;
  @Inject private DataKeys keys;

  /**
   * Performs the act in one transaction.
   *
   * @param number of the enquiry
   * @throws NotSignedIn where the session is not an owner's
   * @throws UnknownEnquiry where their record has none of this number, or no longer
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public OpenedEnquiry execute(SecretToken session, String number) {
    RegistrationRow registration = own.lock(session);
    DataKey key = registration.key(keys);
    for (EnquiryLink link : links.of(registration.id(), key)) {
      EnquiryRow row = links.row(link).filter(it -> it.number().equals(number)).orElse(null);
      if (row != null) {
        SecretToken token = tokens.of(SecretTokens.Use.OPEN, link.name());
        Enquiry enquiry = enquiries.find(token).orElseThrow(UnknownEnquiry::new);
        if (row.words() > link.seen()) {
          links.see(key, link.seen(row.words()));
        }
        return new OpenedEnquiry(token, enquiry);
      }
    }
    throw new UnknownEnquiry();
  }
}
