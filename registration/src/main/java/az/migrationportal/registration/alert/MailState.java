package az.migrationportal.registration.alert;

/** Whether changes are told by mail. */
public enum MailState {
  /** Nobody asked for it, or the address was not confirmed in time. */
  NONE,
  /** An address was given; its owner has not confirmed. */
  WAITING,
  CONFIRMED
}
