package az.migrationportal.search.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Glossary terms in a TSV file, one a line: key, then for az, en and ru the official term and the
 * lay words, parted by {@code |}, the official one first.
 */
public final class Glossary {
  private static final List<String> COLUMNS = List.of("az", "en", "ru");

  private Glossary() {}

  /** Words of everyday language that no editor writes a term for: kin, countries, getting a job. */
  public static List<GlossaryTerm> everyday() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.tsv")),
                StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads terms; empty lines and lines that begin with {@code #} are skipped. */
  public static List<GlossaryTerm> read(BufferedReader lines) throws IOException {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        terms.add(term(line.split("\t", -1)));
      }
    }
    return terms;
  }

  private static GlossaryTerm term(String[] columns) {
    Map<String, String> official = new HashMap<>();
    Map<String, List<String>> lay = new HashMap<>();
    for (int i = 0; i < COLUMNS.size() && i + 1 < columns.length; i++) {
      List<String> words = List.of(columns[i + 1].split("\\|", -1));
      if (!words.get(0).isBlank()) {
        official.put(COLUMNS.get(i), words.get(0));
      }
      lay.put(COLUMNS.get(i), words.subList(1, words.size()));
    }
    return new GlossaryTerm(columns[0], official, lay);
  }
}
