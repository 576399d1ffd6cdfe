package az.migrationportal.registration.duplicate;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.casework.Look;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.JoinRegistrations;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * An officer who looks at both makes one registration of two of the same person, for good. Both
 * rows are locked in the order of their ids, so that of two officers, or of an officer and an owner
 * who erases, one comes first and the other finds what is left.
 */
@ApplicationScoped
public class MergeRegistrations {
  @Inject private CaseDoor door;
  @Inject private RegistrantFiles files;
  @Inject private JoinRegistrations join;
  @Inject private OfficerTrail trail;

  /**
   * Performs the act in one transaction.
   *
   * @param kept the number that stays
   * @param joined the number that leads to it from then on
   * @throws UnknownRegistration where one is gone, or no look of the officer at it is open
   * @throws NotDuplicates where they are not of the same person by any mark
   */
  @Transactional
  public void execute(Officer officer, String kept, String joined) {
    long first = door.find(officer, kept).id();
    long second = door.find(officer, joined).id();
    if (first == second) {
      throw new UnknownRegistration();
    }
    if (!files.lock(Math.min(first, second)) || !files.lock(Math.max(first, second))) {
      throw new UnknownRegistration();
    }
    // What was true before the locks may be so no more.
    Look stays = door.find(officer, kept);
    Look goes = door.find(officer, joined);
    if (!files.sameAs(stays.id()).contains(goes.id())) {
      throw new NotDuplicates();
    }
    join.execute(stays.id(), goes.id());
    door.note(officer, stays, "joined");
    trail.record(officer.name(), MergeRegistrations.class, stays.number(), goes.number());
  }
}
