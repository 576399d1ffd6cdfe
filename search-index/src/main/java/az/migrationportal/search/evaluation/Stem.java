package az.migrationportal.search.evaluation;

import az.migrationportal.search.analysis.LanguageChain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads words from standard input, one a line, and prints {@code word<TAB>stem|stem}.
 *
 * <p>The language is the system property {@code locale}, Azerbaijani if not given.
 */
public final class Stem {

  private Stem() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(System.in, out, LanguageChain.of(System.getProperty("locale", "az")));
  }

  static void run(InputStream in, PrintStream out, LanguageChain chain) throws IOException {
    var words = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String word = words.readLine(); word != null; word = words.readLine()) {
      String cut = chain.withoutSuffixesWrittenApart(word.strip());
      if (!cut.isEmpty()) {
        out.println(word.strip() + '\t' + String.join("|", chain.token(cut, 0, 0).stems()));
      }
    }
  }
}
