package az.migrationportal.content.schedule;

/** What is to happen. */
public enum ScheduledAct {
  PUBLISH,
  WITHDRAW
}
