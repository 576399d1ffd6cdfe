package az.migrationportal.search.evaluation;

import az.migrationportal.search.analysis.az.WeightFitting;
import az.migrationportal.search.document.SearchDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fits the weights of the Azerbaijani stemmer: {@code FitStemmer corpus.tsv weights.tsv}. The
 * corpus is a snapshot of the library, whose words join the stems that were written down by hand.
 */
public final class FitStemmer {
  private static final long SEED = 20261126;

  private FitStemmer() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .println("Give the files: corpus.tsv weights.tsv");
      return;
    }
    List<String> lines = WeightFitting.lines(WeightFitting.fit(words(Path.of(args[0])), SEED));
    try (var out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      out.print("# sign<TAB>weight; how the figures came about stands in docs/relevance.md\n");
      lines.forEach(line -> out.print(line + '\n'));
    }
  }

  /** Words of letters only, from the Azerbaijani documents. */
  private static Set<String> words(Path corpus) throws IOException {
    Set<String> words = new HashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(corpus)) {
      for (SearchDocument document : Corpus.read(lines)) {
        if (document.locale().equals("az")) {
          String text =
              document.title()
                  + ' '
                  + document.summary()
                  + ' '
                  + document.body()
                  + ' '
                  + String.join(" ", document.keywords());
          words.addAll(List.of(text.split("[^\\p{L}]+", -1)));
        }
      }
    }
    words.remove("");
    return words;
  }
}
