package az.migrationportal.content.history;

/** What became of words, or of a piece of text, between two days. */
public enum Fate {
  SAME,
  ADDED,
  REMOVED,
  CHANGED;

  /** As outsiders write it. */
  public String word() {
    return switch (this) {
      case SAME -> "same";
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
    };
  }
}
