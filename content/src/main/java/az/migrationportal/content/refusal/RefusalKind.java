package az.migrationportal.content.refusal;

/** Why a command was refused, as far as a protocol cares. */
public enum RefusalKind {
  /** The command itself breaks a rule of form or content (HTTP 422). */
  INVALID,
  /** Something named in the command does not exist (404). */
  UNKNOWN,
  /** The command was right, but the present state forbids it (409). */
  CONFLICT,
  /** The writer did not know the latest state (412). */
  STALE,
  /** The actor may not do this (403). */
  FORBIDDEN,
  /** What was shown does not prove who asks (401). */
  NOT_PROVEN,
  /** Asked too often; the data say how many seconds to wait (429). */
  TOO_MANY,
  /** What it needs cannot be reached now; the data say how many seconds to wait (503). */
  UNAVAILABLE
}
