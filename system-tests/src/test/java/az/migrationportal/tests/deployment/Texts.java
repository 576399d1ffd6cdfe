package az.migrationportal.tests.deployment;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Fields of the type {@code page}, as short as its rules allow. */
final class Texts {
  private Texts() {}

  static JsonObject localized(String title, String body) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("summary", "What the page is about.")
        .add("body", body)
        .build();
  }

  static JsonObject shared(String verifiedOn) {
    return Json.createObjectBuilder()
        .add("topic", "contacts")
        .add("audience", Json.createArrayBuilder().add("foreigners"))
        .add("verifiedOn", verifiedOn)
        .add("confidence", "high")
        .build();
  }
}
