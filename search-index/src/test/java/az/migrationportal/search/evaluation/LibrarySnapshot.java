package az.migrationportal.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the items of a library folder as the corpus of the relevance test. Run by hand when the
 * library has changed much: {@code LibrarySnapshot library/items corpus.tsv}. References to facts
 * and laws are left out, so a figure never decides a test.
 */
final class LibrarySnapshot {

  private LibrarySnapshot() {}

  public static void main(String[] args) throws IOException {
    List<Path> items;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      items = files.filter(file -> file.endsWith("item.yaml")).sorted().toList();
    }
    try (var out = new PrintStream(Files.newOutputStream(Path.of(args[1])), false, "UTF-8")) {
      out.println("# Written by LibrarySnapshot; do not edit.");
      for (Path item : items) {
        for (String locale : List.of("az", "en", "ru")) {
          Path text = item.resolveSibling(locale + ".md");
          if (Files.exists(text)) {
            out.print(line(Files.readString(item), locale, Files.readString(text)) + "\n");
          }
        }
      }
    }
  }

  private static String line(String item, String locale, String text) {
    int end = text.indexOf("\n---", 4);
    String front = text.substring(0, end);
    String body = text.substring(end + 4);
    return String.join(
        "\t",
        value(item, "key"),
        value(item, "type"),
        locale,
        plain(value(front, "title")),
        plain(value(front, "summary")),
        list(value(front, "keywords")),
        list(value(item, "topic")),
        list(value(item, "audience")),
        value(item, "country"),
        '/' + locale + '/' + value(front, "path"),
        plain(laws(steps(front) + ' ' + body, locale)));
  }

  private static String laws(String text, String locale) {
    String article =
        switch (locale) {
          case "az" -> "maddə ";
          case "ru" -> "ст. ";
          default -> "Art. ";
        };
    return text.replaceAll("\\{law:[a-z0-9-]+ ([0-9.]+)\\}", article + "$1");
  }

  private static String steps(String front) {
    Matcher texts =
        Pattern.compile("(?m)^\\s*(?:- \\{id: [^,]*, )?(?:title|text|label|note): (.*)$")
            .matcher(front);
    List<String> found = new ArrayList<>();
    while (texts.find()) {
      found.add(texts.group(1));
    }
    return String.join(". ", found.subList(Math.min(1, found.size()), found.size()));
  }

  private static String value(String yaml, String name) {
    Matcher matcher = Pattern.compile("(?m)^" + name + ":[ ]*(.*(?:\\n  +.*)*)$").matcher(yaml);
    String value = matcher.find() ? matcher.group(1).strip() : "";
    value = value.replaceFirst("^[>|]-?\\s*", "").replaceAll("\\s+", " ");
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static String list(String value) {
    String inner = value.replaceAll("^\\[|\\]$", "");
    return String.join(
        "|",
        Arrays.stream(inner.split(",", -1))
            .map(word -> word.strip().replaceAll("^[\"'\\-]+|[\"']+$", "").strip())
            .filter(word -> !word.isEmpty())
            .toList());
  }

  private static String plain(String markdown) {
    return markdown
        .replaceAll("\\{(?:fact|law|fees):[^}]*\\}", " ")
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("(?m)^\\s*(?:#+|>|- \\[ \\]|[-*]|\\d+\\.)\\s*", " ")
        .replaceAll("[*_`#|]|\\[!\\w+\\]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
