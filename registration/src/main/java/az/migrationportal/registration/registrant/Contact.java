package az.migrationportal.registration.registrant;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * How somebody is reached.
 *
 * @param email proved
 * @param phone as typed; empty where none was given
 */
public record Contact(String email, String phone) {

  String json() {
    return Json.createObjectBuilder().add("email", email).add("phone", phone).build().toString();
  }

  static Contact of(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new Contact(object.getString("email"), object.getString("phone"));
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a contact";
  }
}
