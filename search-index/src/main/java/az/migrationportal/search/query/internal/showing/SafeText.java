package az.migrationportal.search.query.internal.showing;

import org.jspecify.annotations.Nullable;

/** Text for HTML: nothing in it can become markup. */
public final class SafeText {

  private SafeText() {}

  /** The text itself where nothing in it has to be written otherwise, as in most sentences. */
  static String escape(String text) {
    StringBuilder safe = null;
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      String written = written(text.charAt(i));
      if (written != null) {
        safe = safe == null ? new StringBuilder(text.length() + 16) : safe;
        safe.append(text.substring(taken, i)).append(written);
        taken = i + 1;
      }
    }
    return safe == null ? text : safe.append(text.substring(taken)).toString();
  }

  /** How a character is written where it may not stand for itself. */
  private static @Nullable String written(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> Character.isISOControl(letter) ? " " : null;
    };
  }

  /** The beginning of the word at an offset. */
  static int wordStart(String text, int offset) {
    int at = offset;
    while (at > 0 && offset - at < 30 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of the word at an offset. */
  static int wordEnd(String text, int offset) {
    int at = offset;
    while (at < text.length() && at - offset < 30 && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
