package az.migrationportal.search.analysis;

import az.migrationportal.search.analysis.az.AzerbaijaniAnalyzer;
import az.migrationportal.search.analysis.az.AzerbaijaniFolding;
import az.migrationportal.search.analysis.az.AzerbaijaniLetters;
import az.migrationportal.search.analysis.az.AzerbaijaniStemmer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Azerbaijani. What is folded is stemmed both before and after the letters are left out, so that a
 * form typed without them meets the one written with them.
 */
final class AzerbaijaniForms implements WordForms {
  private static final CharArraySet STOP_WORDS = AzerbaijaniAnalyzer.defaultStopSet();

  private static final Set<String> FOLDED_STOP_WORDS = foldedStopWords();

  private final AzerbaijaniStemmer stemmer = new AzerbaijaniStemmer();

  @Override
  public String normalise(String word) {
    return AzerbaijaniLetters.normalise(word);
  }

  @Override
  public boolean isStopWord(String word) {
    return STOP_WORDS.contains(word) || FOLDED_STOP_WORDS.contains(word);
  }

  @Override
  public String exact(String word) {
    return AzerbaijaniFolding.fold(word);
  }

  @Override
  public List<String> stems(String word) {
    return stemmer.stems(word);
  }

  @Override
  public List<String> folded(String word) {
    Set<String> folded = new LinkedHashSet<>();
    for (String stem : stemmer.stems(word)) {
      folded.add(AzerbaijaniFolding.fold(stem));
    }
    folded.addAll(stemmer.stemsOfFolded(AzerbaijaniFolding.fold(word)));
    return List.copyOf(folded);
  }

  /** Stop words as they are typed without the letters; they must be longer to be unmistakable. */
  private static Set<String> foldedStopWords() {
    Set<String> folded = new HashSet<>();
    for (Object word : STOP_WORDS) {
      String typed = AzerbaijaniFolding.fold(new String((char[]) word));
      if (typed.length() > 2) {
        folded.add(typed);
      }
    }
    return folded;
  }
}
