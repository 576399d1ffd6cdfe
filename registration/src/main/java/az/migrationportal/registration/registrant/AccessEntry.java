package az.migrationportal.registration.registrant;

import java.time.Instant;

/**
 * One look at a registration by somebody who is not its owner.
 *
 * @param mission where they work, as it was named then
 * @param role what they were: a word such as {@code consular}
 * @param what they were shown: a word such as {@code record} or {@code search}
 * @param kind of reason: a word such as {@code help}; empty where none was chosen
 * @param reason in their words
 */
public record AccessEntry(
    Instant at, String mission, String role, String what, String kind, String reason) {

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a look at a registration";
  }
}
