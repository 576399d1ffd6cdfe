package az.migrationportal.content.translation;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Fields as they are stored: a JSON object. */
final class StoredFields {

  private StoredFields() {}

  static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
