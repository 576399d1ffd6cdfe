package az.migrationportal.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms of a library folder as lines of a glossary file, as the portal reads them. */
final class LibraryTerms {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private LibraryTerms() {}

  static List<String> lines(Path folder) throws IOException {
    List<Path> terms;
    try (Stream<Path> files = Files.list(folder)) {
      terms = files.sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path term : terms) {
      List<String> columns = new ArrayList<>(List.of(term.getFileName().toString()));
      for (String locale : List.of("az", "en", "ru")) {
        columns.add(String.join("|", words(Files.readString(term.resolve(locale + ".md")))));
      }
      lines.add(String.join("\t", columns));
    }
    return lines;
  }

  private static List<String> words(String text) {
    String title = LibraryYaml.value(text, "title");
    List<String> words =
        new ArrayList<>(List.of(IN_BRACKETS.matcher(title).replaceAll("").strip()));
    Matcher brackets = IN_BRACKETS.matcher(title);
    while (brackets.find()) {
      words.add(brackets.group(1));
    }
    for (String field : List.of("lay", "abbreviation", "old", "misspelling")) {
      Matcher quoted = QUOTED.matcher(LibraryYaml.value(text, field));
      while (quoted.find()) {
        words.add(LibraryYaml.unquoted(quoted.group()));
      }
    }
    return words;
  }
}
