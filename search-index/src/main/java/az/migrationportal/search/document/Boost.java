package az.migrationportal.search.document;

import java.util.Objects;

/**
 * An item that editors want higher or lower than its words alone would put it.
 *
 * @param key the item
 * @param factor what its score is multiplied by, from {@value #LEAST} to {@value #MOST}
 * @param reason why; a boost without a reason is not accepted
 */
public record Boost(String key, double factor, String reason) {
  /** The strongest push down. */
  public static final double LEAST = 0.5;

  /** The strongest push up; whoever needs more wants a {@link BestBet}. */
  public static final double MOST = 2;

  /** Refuses a factor out of bounds and an empty reason. */
  public Boost {
    Objects.requireNonNull(key, "key");
    if (!(factor >= LEAST && factor <= MOST)) {
      throw new IllegalArgumentException(
          "The factor of a boost lies between " + LEAST + " and " + MOST + ": " + factor);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A boost needs a reason: " + key);
    }
  }
}
