package az.migrationportal.api.answer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding}. */
final class ContentCoding {
  private ContentCoding() {}

  /** Whether gzip is named (or {@code *} is) and not refused by a weight of zero. */
  static boolean acceptsGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    boolean any = false;
    for (String part : acceptEncoding.split(",", -1)) {
      String coding = part.strip().toLowerCase(Locale.ROOT);
      int semicolon = coding.indexOf(';');
      String name = semicolon < 0 ? coding : coding.substring(0, semicolon).strip();
      boolean refused = semicolon >= 0 && isZero(coding.substring(semicolon + 1).strip());
      if (name.equals("gzip") || name.equals("x-gzip")) {
        return !refused;
      }
      any |= name.equals("*") && !refused;
    }
    return any;
  }

  private static boolean isZero(String weight) {
    return weight.matches("q *= *0(\\.0{0,3})?");
  }
}
