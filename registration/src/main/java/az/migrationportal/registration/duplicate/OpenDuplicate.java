package az.migrationportal.registration.duplicate;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.casework.CaseLimits;
import az.migrationportal.registration.casework.Look;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * An officer opens what may be the same person registered twice, for the reason for which the first
 * one is open. The owner reads it.
 */
@ApplicationScoped
public class OpenDuplicate {
  @Inject private Duplicates duplicates;
  @Inject private CaseDoor door;
  @Inject private CaseLimits limits;
  @Inject private RegistrantFiles files;
  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param number of a registration whose look is open
   * @param other that may be the same person
   * @throws UnknownRegistration where it is none of them, or the look is over
   * @throws az.migrationportal.registration.casework.TooManyLooks where they opened too many
   */
  @Transactional
  public void execute(Officer officer, String number, String other) {
    Look look = door.find(officer, number);
    if (duplicates.of(officer, number).stream().map(FiledPlace::number).noneMatch(other::equals)) {
      throw new UnknownRegistration();
    }
    limits.countOpening(officer);
    door.begin(
        officer,
        files.byNumber(other).orElseThrow(UnknownRegistration::new),
        look.reason(),
        "duplicate");
    trail.record(officer.name(), OpenDuplicate.class, other, look.number());
  }
}
