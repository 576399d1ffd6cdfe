package az.migrationportal.registration.crisis;

import az.migrationportal.registration.casework.CaseDoor;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.trail.OfficerTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** An officer begins a message for a country of theirs: an empty draft. */
@ApplicationScoped
public class PrepareCrisisMessage {
  @Inject private MessageRows rows;
  @Inject private DataKeys keys;
  @Inject private OfficerTrail trail;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param country ISO 3166-1 alpha-2
   * @param abroad the codes of the countries one can live in
   * @return the number of the draft
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws InvalidEntries where it is no country of theirs
   */
  @Transactional
  public String execute(Officer officer, String country, Set<String> abroad) {
    CaseDoor.require(officer);
    if (!abroad.contains(country) || !officer.sees(country)) {
      throw new InvalidEntries(List.of(EntryViolation.of("country", "crisis-country")));
    }
    String number = CrisisNumber.random();
    rows.add(keys.create(), number, country, officer, clock.instant());
    trail.record(officer.name(), PrepareCrisisMessage.class, number, country);
    return number;
  }
}
