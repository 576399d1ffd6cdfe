package az.migrationportal.registration.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as officers see it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param version grows with every change of the words
 * @param preparedBy the name by which colleagues know who began it
 * @param savedBy the account of who wrote the words as they are, who may not send them
 * @param savedByName the same as colleagues know them
 * @param sending null while it is a draft
 */
public record CrisisMessage(
    String number,
    String country,
    int version,
    CrisisWords words,
    String preparedBy,
    Instant preparedAt,
    String savedBy,
    String savedByName,
    Instant savedAt,
    @Nullable Sending sending) {

  /**
   * That it was sent.
   *
   * @param by the name by which colleagues know who sent it
   * @param mission as it stands in the letters
   * @param reached how many it was for in that moment
   */
  public record Sending(String by, String mission, Instant at, int reached) {}

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "a message";
  }
}
