package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.content.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request body: one JSON object in UTF-8, nothing after it, no name twice.
 *
 * @param object null where the request has no body
 */
public record JsonBody(@Nullable JsonObject object) {
  /** The largest body, in bytes. */
  public static final int MOST_BYTES = 1024 * 1024;

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /** Reads the bytes of a body. */
  public static JsonBody read(byte[] bytes) {
    return bytes.length == 0 ? new JsonBody(null) : new JsonBody(parsed(text(bytes)));
  }

  /** The fields of a body that must be there. */
  public BodyFields fields() {
    JsonObject given = object;
    if (given == null) {
      throw malformed("missing body", 1, 1);
    }
    return new BodyFields(given);
  }

  /** The fields of a body that may be left out. */
  public BodyFields fieldsIfAny() {
    JsonObject given = object;
    return new BodyFields(given == null ? JsonObject.EMPTY_JSON_OBJECT : given);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed("not UTF-8", 1, 1);
    }
  }

  private static JsonObject parsed(String text) {
    try (JsonParser walk = PARSERS.createParser(new StringReader(text));
        JsonParser parser = PARSERS.createParser(new StringReader(text))) {
      Optional<String> fault = JsonStructure.fault(walk);
      if (fault.isPresent()) {
        JsonLocation place = walk.getLocation();
        throw malformed(fault.get(), place.getLineNumber(), place.getColumnNumber());
      }
      parser.next();
      return parser.getObject();
    } catch (JsonParsingException e) {
      JsonLocation place = e.getLocation();
      throw malformed("syntax", place.getLineNumber(), place.getColumnNumber());
    } catch (JsonException | NoSuchElementException e) {
      throw malformed("the body ends early", 1, 1);
    }
  }

  private static RequestRefused malformed(String reason, long line, long column) {
    return new RequestRefused(
        ProblemKind.MALFORMED_JSON,
        Map.of("reason", reason, "line", Math.max(1, line), "column", Math.max(1, column)));
  }
}
