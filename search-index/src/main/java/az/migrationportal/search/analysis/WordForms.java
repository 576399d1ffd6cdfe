package az.migrationportal.search.analysis;

import java.util.List;

/** What one language makes of a word. */
interface WordForms {

  /** Lower case and one spelling for what is written in several ways. */
  String normalise(String word);

  /** Whether a normalised word carries no meaning of its own. */
  boolean isStopWord(String word);

  /** The form for exact matching. */
  String exact(String word);

  /** Stems of a normalised word, the likeliest first; never empty. */
  List<String> stems(String word);

  /** Stems without the letters that people leave out; empty where that changes nothing. */
  List<String> folded(String word);
}
