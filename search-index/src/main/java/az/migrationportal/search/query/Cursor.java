package az.migrationportal.search.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page of results begins. Opaque to those who pass it on. */
final class Cursor {
  /** Nobody reads further; whoever needs more asks more exactly. */
  static final int LAST = 500;

  private Cursor() {}

  static int offset(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int offset = text.matches("o\\d{1,4}") ? Integer.parseInt(text.substring(1)) : -1;
      if (offset >= 0 && offset <= LAST) {
        return offset;
      }
    } catch (IllegalArgumentException e) {
      throw refusal();
    }
    throw refusal();
  }

  static @Nullable String at(int offset, int total) {
    if (offset >= total || offset > LAST) {
      return null;
    }
    byte[] text = ("o" + offset).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static QueryRefused refusal() {
    return new QueryRefused("cursor", "The cursor does not come from an earlier answer");
  }
}
