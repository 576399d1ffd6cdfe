package az.migrationportal.registration.recipient;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.Registrations;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What one registration was sent in emergencies, and what its owner answered. */
@ApplicationScoped
public class MyMessages {
  @Inject private Visits visits;
  @Inject private Registrations registrations;
  @Inject private Recipients recipients;
  @Inject private CaseDoor door;
  @Inject private RegistrantFiles files;
  @Inject private DataKeys keys;

  /**
   * Of the registration whose owner has this session, newest first; none where nobody is signed in
   * by it.
   *
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public List<ReceivedMessage> find(SecretToken session) {
    return visits.find(session).stream()
        .flatMap(visit -> visit.registration().stream().boxed())
        .flatMap(id -> registrations.row(id).stream())
        .flatMap(row -> recipients.received(row.id(), row.key(keys)).stream())
        .toList();
  }

  /**
   * Of a registration that an officer has an open look at, newest first.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws UnknownRegistration where no look is open
   */
  public List<ReceivedMessage> find(Officer officer, String number) {
    long id = door.find(officer, number).id();
    return recipients.received(id, files.key(id).orElseThrow(UnknownRegistration::new));
  }
}
