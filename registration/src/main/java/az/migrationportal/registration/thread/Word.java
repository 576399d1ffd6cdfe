package az.migrationportal.registration.thread;

import java.time.Instant;

/**
 * One contribution to a thread.
 *
 * @param number from 1 within its thread
 * @param officer the name officers are shown under; empty where it is not an officer's
 * @param text exactly as it was written
 */
public record Word(int number, WordKind kind, Instant at, String officer, String text) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a word of a thread";
  }
}
