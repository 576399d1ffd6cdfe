package az.migrationportal.registration.household;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person who registers, as they wrote themselves.
 *
 * @param given the name or names they are called by, in any script
 * @param family empty for those who have one name only
 * @param passport its number as typed; null where they gave none
 * @param passportEnds its last day; null where they gave none
 */
public record Person(
    String given,
    String family,
    LocalDate born,
    @Nullable String passport,
    @Nullable LocalDate passportEnds) {

  /** Given name, then family name. */
  public String fullName() {
    return family.isEmpty() ? given : given + " " + family;
  }

  /** For sealing. */
  public String json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("given", given)
            .add("family", family)
            .add("born", born.toString());
    if (passport != null) {
      json.add("passport", passport);
    }
    if (passportEnds != null) {
      json.add("passportEnds", passportEnds.toString());
    }
    return json.build().toString();
  }

  /** What {@link #json} wrote. */
  public static Person of(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      String ends = object.getString("passportEnds", "");
      return new Person(
          object.getString("given"),
          object.getString("family"),
          LocalDate.parse(object.getString("born")),
          object.getString("passport", null),
          ends.isEmpty() ? null : LocalDate.parse(ends));
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a person";
  }
}
