package az.migrationportal.registration.thread;

/** Whose words they are, and for whom. */
public enum WordKind {
  /** What was asked; the first of every thread. */
  ASKED,
  /** What the person added later. */
  ADDED,
  /** An officer's answer. */
  ANSWER,
  /** An officer's note; the person who asked never sees it. */
  NOTE
}
