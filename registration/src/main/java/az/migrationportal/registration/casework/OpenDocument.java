package az.migrationportal.registration.casework;

import az.migrationportal.registration.document.DocumentBytes;
import az.migrationportal.registration.document.OpenedDocument;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens a document that the owner of a registration added; the owner reads of it. */
@ApplicationScoped
public class OpenDocument {
  @Inject private CaseDoor door;
  @Inject private DocumentBytes documents;
  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param document its number within the registration
   * @return the document, whose bytes may be read once the act is done
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws az.migrationportal.registration.registrant.UnknownRegistration where no look is open
   * @throws az.migrationportal.registration.document.UnknownDocument where there is none of this
   *     number
   */
  @Transactional
  public OpenedDocument execute(Officer officer, String number, int document) {
    Look look = door.lock(officer, number);
    OpenedDocument opened =
        documents.open(
            look.number(),
            document,
            officer.mission(),
            CaseDoor.role(officer),
            look.reason().kind().id(),
            look.reason().words());
    trail.record(officer.name(), OpenDocument.class, look.number(), Integer.toString(document));
    return opened;
  }
}
