package az.migrationportal.search.document;

import java.util.Objects;

/**
 * An answer that editors pin to the top for a question.
 *
 * @param query the words of the question; order, endings and letters left out do not matter
 * @param key the item that answers it
 * @param reason why it is pinned; an answer without a reason is not accepted
 */
public record BestBet(String query, String key, String reason) {

  /** Refuses an empty reason. */
  public BestBet {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(key, "key");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A best bet needs a reason: " + query);
    }
  }
}
