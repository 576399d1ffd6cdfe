package az.migrationportal.registration.desk;

/** What a form is for. */
public enum FormKind {
  /** A search of registrations. */
  SEARCH,
  /** An account of an officer. */
  ACCOUNT,
  /** Words of a message in an emergency. */
  CRISIS
}
