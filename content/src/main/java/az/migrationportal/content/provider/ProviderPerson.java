package az.migrationportal.content.provider;

import az.migrationportal.content.account.Grant;
import java.util.Set;

/**
 * Somebody as the provider vouches for them.
 *
 * @param issuer who vouches
 * @param subject who it is there; never given to anybody else
 * @param preferredName what an account made for them is called, if it can be
 * @param mailVerified whether the provider has verified an address of theirs
 * @param roles what their groups there stand for here; empty where nothing is mapped
 */
public record ProviderPerson(
    String issuer, String subject, String preferredName, boolean mailVerified, Set<Grant> roles) {
  public ProviderPerson {
    roles = Set.copyOf(roles);
  }
}
