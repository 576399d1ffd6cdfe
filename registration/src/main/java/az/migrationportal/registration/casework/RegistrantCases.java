package az.migrationportal.registration.casework;

import az.migrationportal.registration.document.DocumentBytes;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Registrations for officers whose look is open. */
@ApplicationScoped
public class RegistrantCases {
  @Inject private CaseDoor door;
  @Inject private RegistrantFiles files;
  @Inject private DocumentBytes documents;

  /**
   * The case of a number.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws UnknownRegistration where there is none for them, or they have not said why they look
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public RegistrantCase find(Officer officer, String number) {
    Look look = door.find(officer, number);
    return new RegistrantCase(
        files.open(look.id()).orElseThrow(UnknownRegistration::new),
        look.reason(),
        documents.list(look.number()),
        files.joined(look.id()));
  }
}
