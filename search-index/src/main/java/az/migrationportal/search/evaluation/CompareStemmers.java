package az.migrationportal.search.evaluation;

import az.migrationportal.search.analysis.LanguageChain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Compares stemmers on lists of forms and their lemmas: {@code CompareStemmers forms.tsv...}, each
 * line {@code form<TAB>lemma|lemma}.
 *
 * <p>Beside our Azerbaijani chain stand Lucene's standard and Turkish analyzers.
 */
public final class CompareStemmers {

  private CompareStemmers() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("Give the files: forms.tsv...");
      return;
    }
    for (String file : args) {
      try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
        run(out, file, StemPairs.read(lines));
      }
    }
  }

  static void run(PrintStream out, String name, Map<String, List<String>> lemmas) {
    out.println(name);
    out.println("                 forms  stems/form  precision  recall     F1");
    try (var standard = new StandardAnalyzer();
        var turkish = new TurkishAnalyzer()) {
      Map<String, Function<String, List<String>>> stemmers = new LinkedHashMap<>();
      stemmers.put("ours", CompareStemmers::ours);
      stemmers.put("standard", word -> terms(standard, word));
      stemmers.put("Turkish", word -> terms(turkish, word));
      stemmers.forEach((stemmer, stems) -> line(out, stemmer, StemPairs.of(lemmas, stems)));
    }
  }

  static List<String> ours(String word) {
    return LanguageChain.AZ.token(LanguageChain.AZ.withoutSuffixesWrittenApart(word), 0, 0).stems();
  }

  /** The terms an analyzer makes of a word; the word itself where it makes none. */
  private static List<String> terms(Analyzer analyzer, String word) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms.isEmpty() ? List.of(word) : List.of(String.join(" ", terms));
  }

  private static void line(PrintStream out, String name, StemPairs pairs) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-12s %9d %11.2f %10.4f %7.4f %6.4f",
            name,
            pairs.forms(),
            pairs.stems(),
            pairs.precision(),
            pairs.recall(),
            pairs.f1()));
  }
}
