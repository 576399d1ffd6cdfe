package az.migrationportal.search.query;

/** Text for HTML: nothing in it can become markup. */
final class SafeText {

  private SafeText() {}

  static String escape(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\r', '\t' -> safe.append(' ');
        default -> safe.append(Character.isISOControl(letter) ? ' ' : letter);
      }
    }
    return safe.toString();
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
