package az.migrationportal.content.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

/**
 * JSON Schema (2020-12) of a content type: {@code localized} and {@code shared} fields as they are
 * saved.
 */
@ApplicationScoped
public class JsonSchemas {

  public JsonObject schema(ContentType type) {
    throw new UnsupportedOperationException();
  }
}
