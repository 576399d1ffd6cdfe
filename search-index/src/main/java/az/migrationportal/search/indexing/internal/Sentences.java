package az.migrationportal.search.indexing.internal;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. Nothing is lost: put together again they are the text. */
final class Sentences {
  private static final int LONGEST_ABBREVIATION = 3;

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isEnd(text, at)) {
        sentences.add(text.substring(start, at + 1));
        start = at + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }

  /** A line break, or a gap after the mark that ends a sentence; “Art. 45” goes on. */
  private static boolean isEnd(String text, int at) {
    char letter = text.charAt(at);
    if (letter == '\n') {
      return true;
    }
    if (at == 0 || !Character.isWhitespace(letter)) {
      return false;
    }
    char before = text.charAt(at - 1);
    return before == '.' ? !isAbbreviation(text, at - 1) : "!?…".indexOf(before) >= 0;
  }

  private static boolean isAbbreviation(String text, int stop) {
    int at = stop;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return stop - at > 0 && stop - at <= LONGEST_ABBREVIATION;
  }
}
