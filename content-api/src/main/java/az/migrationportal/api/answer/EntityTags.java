package az.migrationportal.api.answer;

import org.jspecify.annotations.Nullable;

/** Reads {@code If-None-Match}. */
public final class EntityTags {
  private EntityTags() {}

  /** Whether the header names this tag, in either coding; the comparison is weak (RFC 9110). */
  public static boolean matches(@Nullable String ifNoneMatch, String etag) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    for (String part : ifNoneMatch.split(",", -1)) {
      String tag = part.strip();
      String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
      if (opaque.equals("\"" + etag + "\"") || opaque.equals("\"" + etag + "-gzip\"")) {
        return true;
      }
    }
    return false;
  }
}
