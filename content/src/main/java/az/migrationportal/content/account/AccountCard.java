package az.migrationportal.content.account;

import java.time.Instant;
import java.util.Set;

/**
 * An account as it may be told: never its password.
 *
 * @param version to be sent back with the next act on it
 */
public record AccountCard(String name, Set<Grant> roles, Instant createdAt, int version) {

  public AccountCard {
    roles = Set.copyOf(roles);
  }
}
