package az.migrationportal.registration.officer;

import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.InvalidEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an administrator says of an account.
 *
 * @param countries ISO 3166-1 alpha-2; must be empty where everywhere
 * @param locked whether the officer can sign in no longer
 */
public record OfficerEntries(
    String displayName,
    String mission,
    Set<OfficerRole> roles,
    boolean everywhere,
    Set<String> countries,
    boolean locked) {
  private static final int LONGEST = 120;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  public OfficerEntries {
    roles = Set.copyOf(roles);
    countries = Set.copyOf(countries);
  }

  /** Refuses what is wrong, all of it at once; more is what another act found. */
  void check(List<EntryViolation> more) {
    List<EntryViolation> found = new ArrayList<>(more);
    if (displayName.isBlank() || displayName.length() > LONGEST) {
      found.add(EntryViolation.of("displayName", "officer-display-name"));
    }
    if (mission.isBlank() || mission.length() > LONGEST) {
      found.add(EntryViolation.of("mission", "officer-mission"));
    }
    if (roles.isEmpty()) {
      found.add(EntryViolation.of("roles", "officer-roles"));
    }
    boolean unknown = countries.stream().anyMatch(iso -> !COUNTRY.matcher(iso).matches());
    boolean nowhere =
        countries.isEmpty() && !everywhere && roles.stream().anyMatch(OfficerEntries::looks);
    if (unknown || nowhere || (everywhere && !countries.isEmpty())) {
      found.add(EntryViolation.of("countries", "officer-countries"));
    }
    if (!found.isEmpty()) {
      throw new InvalidEntries(found);
    }
  }

  private static boolean looks(OfficerRole role) {
    return role != OfficerRole.ADMINISTRATOR;
  }

  String countriesColumn() {
    return String.join(",", new TreeSet<>(countries));
  }
}
