package az.migrationportal.registration.officer;

import az.migrationportal.registration.store.Row;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An officer.
 *
 * @param name of the account; never changes
 * @param displayName as colleagues see it
 * @param mission as people whose data they open see it
 * @param everywhere whether they see every country, and what is about none
 * @param countries ISO 3166-1 alpha-2; empty where everywhere
 * @param locked whether they can sign in no longer
 * @param version counts changes of the account
 */
public record Officer(
    long id,
    String name,
    String displayName,
    String mission,
    Set<OfficerRole> roles,
    boolean everywhere,
    Set<String> countries,
    boolean locked,
    long version) {

  static final String SELECT =
      "select o.id, o.name, o.display_name, o.mission, o.roles, o.everywhere, o.countries,"
          + " o.password, o.locked, o.version from officer o ";

  public Officer {
    roles = Set.copyOf(roles);
    countries = Set.copyOf(countries);
  }

  static Officer of(Row row) throws SQLException {
    Set<String> countries = new TreeSet<>(Arrays.asList(row.text("countries").split(",", -1)));
    countries.remove("");
    return new Officer(
        row.number("id"),
        row.text("name"),
        row.text("display_name"),
        row.text("mission"),
        OfficerRole.ofColumn(row.text("roles")),
        row.number("everywhere") == 1,
        countries,
        row.number("locked") == 1,
        row.number("version"));
  }

  public boolean has(OfficerRole role) {
    return roles.contains(role);
  }

  /** Whether something about a country, or about none, is theirs to see. */
  public boolean sees(@Nullable String country) {
    return everywhere || (country != null && countries.contains(country));
  }

  /**
   * Refuses an act that none of these roles allows.
   *
   * @throws OfficerNotAllowed where the officer has none of them
   */
  public void require(OfficerRole... any) {
    if (Arrays.stream(any).noneMatch(this::has)) {
      throw new OfficerNotAllowed();
    }
  }
}
