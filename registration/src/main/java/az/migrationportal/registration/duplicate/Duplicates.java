package az.migrationportal.registration.duplicate;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.FiledPlace;
import az.migrationportal.registration.registrant.RegistrantFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Registrations that may be of the same person, within the officer's countries. */
@ApplicationScoped
public class Duplicates {
  @Inject private CaseDoor door;
  @Inject private RegistrantFiles files;

  /**
   * Others with the same passport, or the same name and day of birth; without names.
   *
   * @param number of a registration whose look is open
   * @throws az.migrationportal.registration.registrant.UnknownRegistration where none is
   */
  public List<FiledPlace> of(Officer officer, String number) {
    return files.sameAs(door.find(officer, number).id()).stream()
        .map(files::place)
        .flatMap(Optional::stream)
        .filter(place -> officer.sees(place.country()))
        .toList();
  }
}
