package az.migrationportal.registration.officer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an officer may do. Roles add up; none contains another. */
public enum OfficerRole {
  /** Works with registrations. */
  CONSULAR,
  /** Answers enquiries. */
  ANSWERING,
  /** Sees what is late, gives enquiries to others, reads the trail. */
  CHIEF,
  /** Keeps the accounts of officers; sees no enquiry and no registration by this role alone. */
  ADMINISTRATOR;

  /** The name as it stands in forms. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a form; empty where there is none of this name. */
  public static Optional<OfficerRole> of(String key) {
    return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
  }

  static String column(Set<OfficerRole> roles) {
    return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  static Set<OfficerRole> ofColumn(String column) {
    Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);
    for (String name : column.split(",", -1)) {
      if (!name.isEmpty()) {
        roles.add(valueOf(name));
      }
    }
    return roles;
  }
}
