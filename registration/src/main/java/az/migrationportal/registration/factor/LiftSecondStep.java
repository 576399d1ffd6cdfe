package az.migrationportal.registration.factor;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.casework.Look;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.identity.SeenDocuments;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes the second step of somebody away who lost the app and the recovery code and came to a
 * mission. Only where an officer saw a document of theirs; the owner reads of it.
 */
@ApplicationScoped
public class LiftSecondStep {
  @Inject private CaseDoor door;
  @Inject private RegistrantFiles files;
  @Inject private SeenDocuments documents;
  @Inject private SecondSteps steps;
  @Inject private OfficerTrail trail;

  /**
   * Since when signing in has a second step; empty where it has none.
   *
   * @throws UnknownRegistration where no look is open
   */
  public Optional<Instant> since(Officer officer, String number) {
    return steps.of(door.find(officer, number).id()).flatMap(SecondSteps.Kept::since);
  }

  /**
   * Performs the act in one transaction; nothing happens where there is none.
   *
   * @throws OfficerNotAllowed where they work with no registrations
   * @throws UnknownRegistration where no look is open
   * @throws IdentityNotSeen where no document counts
   * @throws DataUnreadable without the master key
   */
  @Transactional
  public void execute(Officer officer, String number) {
    Look look = door.lock(officer, number);
    DataKey key = files.key(look.id()).orElseThrow(UnknownRegistration::new);
    if (documents.of(look.id(), key).stream().noneMatch(SeenDocument::counts)) {
      throw new IdentityNotSeen();
    }
    Optional<SecondSteps.Kept> kept = steps.of(look.id()).filter(SecondSteps.Kept::isOn);
    if (kept.isPresent()) {
      steps.remove(look.id(), kept.get());
      door.note(officer, look, "lifted");
      trail.record(officer.name(), LiftSecondStep.class, look.number(), "");
    }
  }
}
