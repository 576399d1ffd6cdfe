package az.migrationportal.search.query;

import java.util.List;

/**
 * How a question was understood, for the line above the results.
 *
 * @param text the question as it was searched, equal to what was typed when {@link #steps()} is
 *     empty
 * @param steps what was done to it, in order
 */
public record Interpretation(String text, List<Step> steps) {

  /** Copies the list. */
  public Interpretation {
    steps = List.copyOf(steps);
  }

  /** Whether the reader should be told that something other than the typed words was searched. */
  public boolean changed() {
    return !steps.isEmpty();
  }

  /**
   * One thing that was done.
   *
   * @param kind what
   * @param from the words before
   * @param to the words after; for {@link Kind#OTHER_LANGUAGE} the locale that answered
   */
  public record Step(Kind kind, String from, String to) {}

  /** What can be done to a question. */
  public enum Kind {
    /** Letters of another alphabet that look the same were replaced. */
    LOOK_ALIKES,
    /** The text was typed on another keyboard layout. */
    KEYBOARD_LAYOUT,
    /** Azerbaijani in Cyrillic, or Russian in Latin letters. */
    SCRIPT,
    /** A misspelt word was replaced by one that exists: "showing results for". */
    SPELLING,
    /** Words of the glossary with the same meaning were searched too. */
    SYNONYM,
    /** Not every word had to occur. */
    FEWER_WORDS,
    /** Beginnings of words and near spellings were accepted. */
    NEAR_WORDS,
    /** The words were found in another language than the reader's. */
    OTHER_LANGUAGE
  }
}
