package az.migrationportal.search.analysis;

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

  /** The term under which a word of this form stands in the index. */
  public String term(String word) {
    return prefix + word;
  }
}
