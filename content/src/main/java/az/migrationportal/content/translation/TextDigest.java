package az.migrationportal.content.translation;

import az.migrationportal.content.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A hash of all that a revision says, whatever the order in which its fields were sent. */
final class TextDigest {

  private TextDigest() {}

  static String of(JsonObject localized, @Nullable JsonObject shared) {
    StringBuilder text = new StringBuilder();
    write(localized, text);
    text.append('\n');
    write(shared == null ? JsonValue.NULL : shared, text);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(JsonValue value, StringBuilder text) {
    if (value instanceof JsonObject object) {
      text.append('{');
      new TreeMap<>(object)
          .forEach(
              (name, member) -> {
                text.append(Json.createValue(name)).append(':');
                write(member, text);
                text.append(',');
              });
      text.append('}');
    } else if (value instanceof JsonArray array) {
      text.append('[');
      array.forEach(
          element -> {
            write(element, text);
            text.append(',');
          });
      text.append(']');
    } else {
      text.append(value);
    }
  }
}
