package az.migrationportal.web.component;

/** Escapes what is not markup. */
public final class SafeHtml {

  private SafeHtml() {}

  /** Text as it may stand in an element or in a quoted attribute. */
  public static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(text, html);
    return html.toString();
  }

  /** Appends text as it may stand in an element or in a quoted attribute. */
  public static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
