package az.migrationportal.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;

/** Words that carry no meaning of their own, one list a language. */
final class StopWords {

  private StopWords() {}

  static CharArraySet of(String locale) {
    String name = "stopwords." + locale + ".txt";
    try (InputStream words =
        Objects.requireNonNull(StopWords.class.getResourceAsStream(name), name)) {
      return CharArraySet.unmodifiableSet(
          WordlistLoader.getWordSet(
              new InputStreamReader(words, StandardCharsets.UTF_8),
              "#",
              new CharArraySet(128, false)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
