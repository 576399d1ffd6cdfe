package az.migrationportal.registration.document;

import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.NoteAccess;
import az.migrationportal.registration.registrant.UnknownRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Documents for those who look because of their office. Who may look, and at whose, is for the
 * caller to know; that somebody looked is noted here before a byte is opened, and the owner sees
 * it.
 */
@ApplicationScoped
public class DocumentBytes {
  /** The word for what is looked at, as the owner's list of looks has it. */
  public static final String WHAT = "upload";

  @Inject private Documents documents;
  @Inject private NoteAccess noteAccess;

  /**
   * What there is, without showing it; noted by whoever shows the registration itself.
   *
   * @param number of the registration
   * @throws UnknownRegistration where there is none
   * @throws DataUnreadable without the master key
   */
  public List<DocumentCard> list(String number) {
    return documents.of(documents.byNumber(number).orElseThrow(UnknownRegistration::new));
  }

  /**
   * One document, after the look was noted.
   *
   * @param number of the registration
   * @param document its number within the registration
   * @param mission as {@link NoteAccess} wants it, like role, kind and reason
   * @throws UnknownRegistration where there is no such registration
   * @throws UnknownDocument where it has none of this number; nothing is noted then
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public OpenedDocument open(
      String number, int document, String mission, String role, String kind, String reason) {
    OwnKey own = documents.byNumber(number).orElseThrow(UnknownRegistration::new);
    OpenedDocument opened = documents.opened(own, document).orElseThrow(UnknownDocument::new);
    noteAccess.execute(number, mission, role, WHAT, kind, reason);
    return opened;
  }
}
