package az.migrationportal.registration.stay;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in one place abroad.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region empty where none was given; so is the street
 * @param until the last day that is planned; null where nothing is
 * @param endedOn the day it ended; null while it lasts
 */
public record Stay(
    String country,
    StayKind kind,
    Purpose purpose,
    String region,
    String city,
    String street,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate endedOn) {

  /** Whether it is the same place from the same day, whatever was told of its end. */
  public boolean isSame(Stay other) {
    return country.equals(other.country)
        && since.equals(other.since)
        && city.strip().equals(other.city.strip());
  }

  /** What is sealed of it. */
  public String json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("purpose", purpose.name())
            .add("region", region)
            .add("city", city)
            .add("street", street);
    if (until != null) {
      json.add("until", until.toString());
    }
    return json.build().toString();
  }

  /** From what was open and what {@link #json} wrote. */
  public static Stay of(
      String country, StayKind kind, LocalDate since, @Nullable LocalDate endedOn, String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      String until = object.getString("until", "");
      return new Stay(
          country,
          kind,
          Purpose.valueOf(object.getString("purpose")),
          object.getString("region"),
          object.getString("city"),
          object.getString("street"),
          since,
          until.isEmpty() ? null : LocalDate.parse(until),
          endedOn);
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a stay";
  }
}
