package az.migrationportal.search.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English: possessives off, accents off, Snowball's English stemmer. */
final class EnglishForms implements WordForms {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final CharArraySet STOP_WORDS = StopWords.of("en");

  @Override
  public String normalise(String word) {
    String lower = word.toLowerCase(Locale.ENGLISH).replace('’', '\'').replace("ı", "i");
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    lower = lower.replace("'", "");
    return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
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
    var stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return List.of(stemmer.getCurrent());
  }

  @Override
  public List<String> folded(String word) {
    return List.of();
  }
}
