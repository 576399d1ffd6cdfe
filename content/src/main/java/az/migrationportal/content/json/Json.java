package az.migrationportal.content.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParserFactory;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

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

  /** An object that begins with these members. */
  public static JsonObjectBuilder createObjectBuilder(JsonObject members) {
    return PROVIDER.createObjectBuilder(members);
  }

  /** An object of these members; values are what JSON knows. */
  public static JsonObjectBuilder createObjectBuilder(Map<String, ?> members) {
    return PROVIDER.createObjectBuilder(members);
  }

  /** A new array. */
  public static JsonArrayBuilder createArrayBuilder() {
    return PROVIDER.createArrayBuilder();
  }

  /** An array of these values. */
  public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
    return PROVIDER.createArrayBuilder(values);
  }

  /** A text as a value. */
  public static JsonString createValue(String value) {
    return PROVIDER.createValue(value);
  }

  /** A number as a value. */
  public static JsonNumber createValue(BigDecimal value) {
    return PROVIDER.createValue(value);
  }

  /** A number as a value. */
  public static JsonNumber createValue(int value) {
    return PROVIDER.createValue(value);
  }

  /** A number as a value. */
  public static JsonNumber createValue(long value) {
    return PROVIDER.createValue(value);
  }

  /**
   * Reads one value; what it is not JSON is told by {@link
   * jakarta.json.stream.JsonParsingException} when it is read.
   */
  public static JsonReader createReader(Reader text) {
    return PROVIDER.createReader(text);
  }

  /** Makes parsers that answer piece by piece. */
  public static JsonParserFactory createParserFactory(Map<String, ?> configuration) {
    return PROVIDER.createParserFactory(configuration);
  }
}
