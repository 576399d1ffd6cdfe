package az.migrationportal.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a library folder as the corpus and the glossary of the relevance test: {@code
 * LibrarySnapshot library corpus.tsv terms.tsv}. Run by hand when the library has changed much, by
 * {@code exec:java@snapshot}.
 *
 * <p>Facts and laws stand in the text roughly as a page shows them, and countries are documents, so
 * that the test meets the words and figures that readers meet.
 */
public final class LibrarySnapshot {
  /** The day whose facts are written; any later one of the library's life would do. */
  private static final String DAY = "2026-11-01";

  private static final Pattern FACT = Pattern.compile("\\{fact:([a-z0-9-]+)(?:\\|\\w+)?\\}");

  /** Types without a page: choices of editors over results. */
  private static final Set<String> CHOICES = Set.of("best-bet", "search-boost");

  private final LibraryFacts facts;

  private LibrarySnapshot(LibraryFacts facts) {
    this.facts = facts;
  }

  public static void main(String[] args) throws IOException {
    Path library = Path.of(args[0]);
    var snapshot = new LibrarySnapshot(new LibraryFacts(library.resolve("facts"), DAY));
    try (var out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      out.print("# Written by LibrarySnapshot; do not edit.\n");
      Map<String, String> documents = new LinkedHashMap<>();
      snapshot.items(library.resolve("items")).forEach(line -> documents.put(id(line), line));
      Path countries = library.resolve("facts").resolve("countries.yaml");
      new LibraryCountries(countries, DAY)
          .lines()
          .forEach(rule -> documents.merge(id(rule), rule, LibrarySnapshot::beside));
      documents.values().forEach(line -> out.print(line + '\n'));
    }
    List<String> terms = new ArrayList<>(List.of("# Written by LibrarySnapshot; do not edit."));
    terms.addAll(LibraryTerms.lines(library.resolve("items").resolve("term")));
    Files.write(Path.of(args[2]), terms);
  }

  /** Key and locale. */
  private static String id(String line) {
    String[] fields = line.split("\t", -1);
    return fields[0] + ' ' + fields[2];
  }

  /** The text of a country with its rule, as the feed puts them into one document. */
  private static String beside(String text, String rule) {
    String[] own = text.split("\t", -1);
    String[] facts = rule.split("\t", -1);
    return String.join(
        "\t",
        own[0],
        own[1],
        own[2],
        own[3],
        facts[4] + ". " + own[4],
        both(own[5], facts[5]),
        both(facts[6], own[6]),
        both(facts[7], own[7]),
        facts[8],
        facts[9],
        facts[10] + ' ' + own[10]);
  }

  private static String both(String one, String other) {
    return Stream.concat(Arrays.stream(one.split("\\|", -1)), Arrays.stream(other.split("\\|", -1)))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private List<String> items(Path folder) throws IOException {
    List<Path> items;
    try (Stream<Path> files = Files.walk(folder)) {
      items = files.filter(file -> file.endsWith("item.yaml")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path item : items) {
      for (String locale : List.of("az", "en", "ru")) {
        Path text = item.resolveSibling(locale + ".md");
        if (Files.exists(text)) {
          String shared = Files.readString(item);
          if (!CHOICES.contains(value(shared, "type"))) {
            lines.add(line(shared, locale, Files.readString(text)));
          }
        }
      }
    }
    return lines;
  }

  private String line(String item, String locale, String text) {
    int end = text.indexOf("\n---", 4);
    String front = text.substring(0, end);
    String body = text.substring(end + 4);
    return String.join(
        "\t",
        value(item, "key"),
        value(item, "type"),
        locale,
        plain(value(front, "title"), locale),
        plain(value(front, "summary"), locale),
        words(front),
        list(value(item, "topic")),
        list(value(item, "audience")),
        value(item, "country"),
        '/' + locale + '/' + value(front, "path"),
        plain(steps(front) + ' ' + body, locale));
  }

  private String plain(String markdown, String locale) {
    return withFacts(withLaws(markdown, locale), locale)
        .replaceAll("\\{(?:law|fees):[^}]*\\}", " ")
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("(?m)^\\s*(?:#+|>|- \\[ \\]|[-*]|\\d+\\.)\\s*", " ")
        .replaceAll("[*_`#|]|\\[!\\w+\\]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private String withFacts(String text, String locale) {
    return FACT.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(facts.text(found.group(1), locale)));
  }

  private static String withLaws(String text, String locale) {
    String article =
        switch (locale) {
          case "az" -> "maddə ";
          case "ru" -> "ст. ";
          default -> "Art. ";
        };
    return text.replaceAll("\\{law:[a-z0-9-]+ ([0-9.]+)\\}", article + "$1");
  }

  /** Titles and texts of a pathway's steps. */
  private static String steps(String front) {
    int at = front.indexOf("\nsteps:");
    List<String> found = new ArrayList<>();
    if (at >= 0) {
      Matcher texts =
          Pattern.compile("(?:title|text): (\"(?:[^\"\\\\]|\\\\.)*\"|[^\\n]*)")
              .matcher(front.substring(at));
      while (texts.find()) {
        found.add(LibraryYaml.unquoted(texts.group(1)));
      }
    }
    return String.join(" ", found);
  }

  /** Whatever the types mark as words to be found by. */
  private static String words(String front) {
    return Stream.of("keywords", "lay", "abbreviation", "old", "misspelling")
        .map(name -> list(value(front, name)))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("|"));
  }

  private static String value(String yaml, String name) {
    Matcher matcher = Pattern.compile("(?m)^" + name + ":[ ]*(.*(?:\\n  +.*)*)$").matcher(yaml);
    String value = matcher.find() ? matcher.group(1).strip() : "";
    value = value.replaceFirst("^[>|]-?\\s*", "").replaceAll("\\s+", " ");
    return LibraryYaml.unquoted(value);
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
}
