package az.migrationportal.api.planted;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Planted: JSON is made by the one provider. */
final class LooksForAProvider {
  private LooksForAProvider() {}

  static JsonObject answer() {
    return Json.createObjectBuilder().build();
  }
}
