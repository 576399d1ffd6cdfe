package az.migrationportal.search.analysis;

import java.util.List;

/**
 * One word of a text in all the forms it is indexed and searched in.
 *
 * @param surface the word in lower case, normalised
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param stopWord whether it carries no meaning of its own
 * @param exact the word for exact matching, without the letters people leave out
 * @param stems its stem; several where the analysis is unsure
 * @param folded the stems without the letters people leave out; empty where the language has none
 */
public record Token(
    String surface,
    int start,
    int end,
    boolean stopWord,
    String exact,
    List<String> stems,
    List<String> folded) {

  /** The same word at another place. */
  Token at(int newStart, int newEnd) {
    return new Token(surface, newStart, newEnd, stopWord, exact, stems, folded);
  }
}
