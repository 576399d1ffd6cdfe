package az.migrationportal.registration.crisis;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Messages for officers of their countries. */
@ApplicationScoped
public class CrisisMessages {
  @Inject private MessageRows rows;
  @Inject private Audiences audiences;
  @Inject private DataKeys keys;

  /**
   * Those of an officer's countries, newest first.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public List<CrisisMessage> list(Officer officer) {
    return rows.newest(officer).stream().map(row -> row.message(keys)).toList();
  }

  /**
   * One message.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where their roles do not let
   *     them
   * @throws UnknownCrisisMessage where there is none, or it is another mission's
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  public CrisisMessage find(Officer officer, String number) {
    return rows.find(officer, number).message(keys);
  }

  /** Whom a message would reach if it were sent now; counts only. */
  public Audience audience(Officer officer, String number) {
    return audiences.of(rows.find(officer, number).country());
  }
}
