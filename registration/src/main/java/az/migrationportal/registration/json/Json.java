package az.migrationportal.registration.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.Reader;
import java.util.Collection;

/**
 * Builders and readers of JSON, all from one provider.
 *
 * <p>{@link jakarta.json.Json} looks for a provider through every jar of the server at each call,
 * which made an answer of a hundred objects cost four times what finding it did; the build refuses
 * it. For any number of threads.
 */
public final class Json {
  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  /** A new object. */
  public static JsonObjectBuilder createObjectBuilder() {
    return PROVIDER.createObjectBuilder();
  }

  /** An array of these values. */
  public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
    return PROVIDER.createArrayBuilder(values);
  }

  /**
   * Reads one value; what it is not JSON is told by {@link
   * jakarta.json.stream.JsonParsingException} when it is read.
   */
  public static JsonReader createReader(Reader text) {
    return PROVIDER.createReader(text);
  }
}
