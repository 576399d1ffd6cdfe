package az.migrationportal.registration.address;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.MailsUnavailable;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.SentCodes;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visit;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Sends a code to the address that an owner wants to be reached at. Whether another registration
 * has it is not looked at: the same is done for every address. Changes nothing of the registration.
 */
@ApplicationScoped
public class RequestAddressChange {
  static final String PLACE = "code.sealed";

  @Inject private OwnRegistration own;
  @Inject private Visits visits;
  @Inject private SentCodes codes;
  @Inject private NetworkLimit network;
  @Inject private Outbox outbox;
  @Inject private DataKeys keys;

  /**
   * Performs the act in one transaction. A code that this session asked for before is good no more.
   *
   * @param locale of the mail
   * @param ip where the request came from
   * @throws NotSignedIn where the session is not an owner's
   * @throws MailsUnavailable where no mails leave
   * @throws TooManyRequests where its network asked too often
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public void execute(SecretToken session, MailAddress address, ReaderLocale locale, String ip) {
    if (!outbox.isOpen()) {
      throw new MailsUnavailable();
    }
    network.count("code-network", ip);
    RegistrationRow row = own.lock(session);
    Visit visit = visits.lock(session).orElseThrow(NotSignedIn::new);
    byte[] sealed = row.key(keys).seal(address.value(), PLACE);
    String code = codes.make(visit.id(), session, address, sealed);
    codes.send(address, locale, code, row.keyName());
  }
}
