package az.migrationportal.search.analysis;

import java.util.List;

/**
 * The forms a word is indexed in. They share a field and a position and are told apart by a prefix
 * that no word begins with.
 */
public enum Form {
  /** Its stem. */
  STEM(""),
  /** Its stem without the letters people leave out. */
  FOLDED("~");

  private final String prefix;

  Form(String prefix) {
    this.prefix = prefix;
  }

  /** The terms by which a word is marked in what is found: nobody types all letters everywhere. */
  public static List<String> marked(Token word) {
    Form form = word.folded().isEmpty() ? STEM : FOLDED;
    List<String> words = form == STEM ? word.stems() : word.folded();
    return words.stream().map(form::term).toList();
  }

  /** The term under which a word of this form stands in the index. */
  public String term(String word) {
    return prefix + word;
  }
}
