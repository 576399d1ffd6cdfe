package az.migrationportal.search.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.tartarus.snowball.ext.RussianStemmer;

/** Russian: ё as е, stress marks off, Snowball's Russian stemmer. */
final class RussianForms implements WordForms {
  private static final CharArraySet STOP_WORDS = StopWords.of("ru");

  @Override
  public String normalise(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.forLanguageTag("ru"))
        .replace("\u0301", "")
        .replace('ё', 'е');
  }

  @Override
  public boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  @Override
  public String exact(String word) {
    return word;
  }

  @Override
  public List<String> stems(String word) {
    var stemmer = new RussianStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return List.of(stemmer.getCurrent());
  }

  @Override
  public List<String> folded(String word) {
    return List.of();
  }
}
