package az.migrationportal.registration.address;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.notice.OwnerLetters;
import az.migrationportal.registration.notice.OwnerNews;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.ChangeKind;
import az.migrationportal.registration.registrant.Contact;
import az.migrationportal.registration.registrant.OwnRegistration;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.SentCodes;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visit;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.registration.verification.WrongCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Changes the address of a registration to the one that a code proves: it finds the registration,
 * signs in and gets the mails from then on. All other sessions of the owner end, the address before
 * is told. The address that is there already is no change.
 */
@ApplicationScoped
public class ChangeAddress {
  @Inject private OwnRegistration own;
  @Inject private Registrations registrations;
  @Inject private Visits visits;
  @Inject private SentCodes codes;
  @Inject private OwnerLetters letters;
  @Inject private NetworkLimit network;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; a failed try is counted although it is refused.
   *
   * @param typed eight digits, with blanks or without
   * @param ip where the request came from
   * @throws NotSignedIn where the session is not an owner's
   * @throws WrongCode where it is not the code, or no longer
   * @throws AddressTaken where another registration has the address; the code is used up
   * @throws TooManyRequests where its network tried too often
   * @throws DataUnreadable without the master key
   */
  @Transactional(dontRollbackOn = {WrongCode.class, AddressTaken.class})
  public void execute(SecretToken session, String typed, String ip) {
    network.count("prove-network", ip);
    RegistrationRow row = own.lock(session);
    Visit visit = visits.lock(session).orElseThrow(NotSignedIn::new);
    DataKey key = row.key(keys);
    byte[] proved = codes.use(visit.id(), session, typed).sealed();
    MailAddress address =
        MailAddress.of(key.open(proved, RequestAddressChange.PLACE)).orElseThrow();
    Contact before = row.contact(key);
    if (isSame(before.email(), address)) {
      return;
    }
    if (!registrations.setAddress(row.id(), key, before, address)) {
      throw new AddressTaken();
    }
    visits.endOthers(row.id(), session);
    registrations.changed(row.id(), ChangeKind.EMAIL, clock.instant());
    // The row was read before the change: it holds the address before.
    letters.tell(row, OwnerNews.ADDRESS_CHANGED);
  }

  private static boolean isSame(String before, MailAddress address) {
    return MailAddress.of(before).filter(old -> old.folded().equals(address.folded())).isPresent();
  }
}
