package az.migrationportal.search.analysis.az;

import java.util.List;

/** Finds the stem of a word. */
public final class AzerbaijaniStemmer {

  /** Stems of a normalised word, the likeliest first; never empty. */
  public List<String> stems(String word) {
    return List.of(word);
  }

  /** Stems of a word that was typed without the letters of its own. */
  public List<String> stemsOfFolded(String word) {
    return List.of(word);
  }
}
