package az.migrationportal.web.prerender;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that a page knows, and nothing else. */
final class Query {

  private static final int LONGEST = 16_000;

  private Query() {}

  static Map<String, String> read(@Nullable String query, Set<String> known) {
    Map<String, String> values = new HashMap<>();
    if (query == null || query.length() > LONGEST || known.isEmpty()) {
      return values;
    }
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String name = decode(parts[0]);
      if (known.contains(name)) {
        values.putIfAbsent(name, parts.length < 2 ? "" : decode(parts[1]));
      }
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
