package az.migrationportal.search.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much YAML as the fact files of the library use: one entry a line, blocks by indentation. */
final class LibraryYaml {

  private LibraryYaml() {}

  /** The entries of a list whose items begin with a name, each with its lines. */
  static List<String> entries(String yaml, String firstName) {
    List<String> entries = new ArrayList<>();
    Matcher start = Pattern.compile("(?m)^ *- " + firstName + ":").matcher(yaml);
    int from = -1;
    while (start.find()) {
      if (from >= 0) {
        entries.add(yaml.substring(from, start.start()));
      }
      from = start.start();
    }
    if (from >= 0) {
      entries.add(yaml.substring(from));
    }
    return entries;
  }

  /** The value of a name, on its own line or in braces; empty if there is none. */
  static String value(String yaml, String name) {
    Matcher found =
        Pattern.compile("(?m)(?:^ *(?:- )?|\\{|, )" + name + ":[ ]+([^\\n]*)$").matcher(yaml);
    return found.find() ? unquoted(found.group(1).strip()) : "";
  }

  /** The value of a locale below a name; empty if there is none. */
  static String localized(String yaml, String name, String locale) {
    Matcher block =
        Pattern.compile("(?m)^( *)" + name + ":[ ]*\\n((?:\\1 +[^\\n]*\\n)+)").matcher(yaml);
    return block.find() ? value(block.group(2), locale) : "";
  }

  /** The items of the values list in force on a day, given as ISO text. */
  static String valueOn(String entry, String day) {
    int at = entry.indexOf("values:\n");
    if (at < 0) {
      return "";
    }
    for (String value : entry.substring(at + 8).split("(?m)^ *- (?=\\w+:)", -1)) {
      String from = value(value, "validFrom");
      String until = value(value, "validUntil");
      boolean begun = from.isEmpty() || from.compareTo(day) <= 0;
      if (!value.isBlank() && begun && (until.isEmpty() || until.compareTo(day) > 0)) {
        return value;
      }
    }
    return "";
  }

  static String unquoted(String value) {
    boolean quoted = value.length() > 1 && (isIn(value, "\"") || isIn(value, "'"));
    return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
  }

  private static boolean isIn(String value, String quote) {
    return value.startsWith(quote) && value.endsWith(quote);
  }
}
