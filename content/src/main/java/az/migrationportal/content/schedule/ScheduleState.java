package az.migrationportal.content.schedule;

/** Of a schedule; publication, review and freshness are other axes. */
public enum ScheduleState {
  WAITING,
  DONE,
  /** The act was refused at its moment; nothing was changed. */
  FAILED,
  CANCELLED
}
