package az.migrationportal.registration.household;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A partner or child who lives with the person who registers.
 *
 * @param family empty for those who have one name only
 * @param citizen of Azerbaijan
 */
public record Member(
    Relation relation, String given, String family, LocalDate born, boolean citizen) {

  /** What they are to the person who registers. */
  public enum Relation {
    PARTNER,
    CHILD;

    /** As it stands in addresses and answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Given name, then family name. */
  public String fullName() {
    return family.isEmpty() ? given : given + " " + family;
  }

  /** For sealing. */
  public String json() {
    return Json.createObjectBuilder()
        .add("relation", relation.name())
        .add("given", given)
        .add("family", family)
        .add("born", born.toString())
        .add("citizen", citizen)
        .build()
        .toString();
  }

  /** What {@link #json} wrote. */
  public static Member of(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new Member(
          Relation.valueOf(object.getString("relation")),
          object.getString("given"),
          object.getString("family"),
          LocalDate.parse(object.getString("born")),
          object.getBoolean("citizen"));
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a member of a household";
  }
}
