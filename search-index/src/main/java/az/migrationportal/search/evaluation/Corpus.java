package az.migrationportal.search.evaluation;

import az.migrationportal.search.document.SearchDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents in a TSV file, one a line: key, type, locale, title, summary, keywords, topics,
 * audiences, country, path, body. Lists are parted by {@code |}; a line that begins with {@code #}
 * is a comment.
 */
final class Corpus {
  private static final int COLUMNS = 11;

  private Corpus() {}

  static List<SearchDocument> read(BufferedReader lines) throws IOException {
    try {
      return documents(lines).toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  /** The documents one by one, for files that do not fit into memory. */
  static Stream<SearchDocument> documents(BufferedReader lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> document(line.split("\t", -1)));
  }

  private static SearchDocument document(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          "A document has " + COLUMNS + " columns, this one " + columns.length + ": " + columns[0]);
    }
    return new SearchDocument(
        columns[0],
        columns[1],
        columns[2],
        columns[3],
        columns[4],
        columns[10],
        list(columns[5]),
        columns[9],
        list(columns[6]),
        list(columns[7]),
        columns[8].isEmpty() ? null : columns[8],
        null);
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\\|", -1));
  }
}
