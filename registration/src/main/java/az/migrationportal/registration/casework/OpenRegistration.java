package az.migrationportal.registration.casework;

import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForm;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;

/**
 * An officer opens a registration that their search found, for the reason of that search and for an
 * hour. The owner reads it.
 */
@ApplicationScoped
public class OpenRegistration {
  @Inject private RegistrationDatabase database;
  @Inject private KeptForms forms;
  @Inject private RegistrantFiles files;
  @Inject private CaseDoor door;
  @Inject private CaseLimits limits;
  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they work with none
   * @throws UnknownRegistration where their search did not find it, or it is gone, or no longer in
   *     a country of theirs
   * @throws TooManyLooks where they opened too many within an hour
   */
  @Transactional
  public void execute(Officer officer, SecretToken search, String number) {
    CaseDoor.require(officer);
    KeptForm form =
        forms
            .find(officer, FormKind.SEARCH, search)
            .filter(KeptForm::taken)
            .orElseThrow(UnknownRegistration::new);
    OptionalLong id = files.byNumber(number);
    if (id.isEmpty() || !found(form, id.getAsLong())) {
      throw new UnknownRegistration();
    }
    limits.countOpening(officer);
    door.begin(officer, id.getAsLong(), new SearchEntries(form.entries()).reason(), "record");
    trail.record(officer.name(), OpenRegistration.class, number, "");
  }

  private boolean found(KeptForm form, long id) {
    return !database
        .query(
            "select registration from officer_found where form = ? and registration = ?",
            row -> row.number("registration"),
            form.id(),
            id)
        .isEmpty();
  }
}
