package az.migrationportal.search.query;

import az.migrationportal.search.query.Passages.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence with the words that were found in it. */
final class MarkedSentence {
  private static final int LONGEST = 320;
  private static final int BEFORE_FIRST_MARK = 80;
  private static final int LONGEST_ABBREVIATION = 3;

  private final int start;
  private final int end;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Integer> terms = new HashSet<>();

  private MarkedSentence(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** The sentence in which a word stands. */
  static MarkedSentence around(String text, Mark mark) {
    int start = mark.start();
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    int end = mark.end();
    while (end < text.length() && !isEnd(text, end - 1)) {
      end++;
    }
    return new MarkedSentence(start, end);
  }

  void add(Mark mark) {
    boolean again = !marks.isEmpty() && mark.start() < marks.get(marks.size() - 1).end();
    if (!again) {
      marks.add(mark);
    }
    terms.add(mark.term());
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** How many different words it holds; earlier sentences before later ones of equal worth. */
  double worth() {
    return terms.size() + 0.1 * Math.min(5, marks.size()) - start * 1e-7;
  }

  String html(String text) {
    int from = start;
    int until = end;
    if (until - from > LONGEST) {
      from = SafeText.wordStart(text, Math.max(from, marks.get(0).start() - BEFORE_FIRST_MARK));
      until = SafeText.wordEnd(text, Math.min(until, from + LONGEST));
    }
    var html = new StringBuilder(from > start ? "… " : "");
    int at = from;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= until) {
        html.append(SafeText.escape(text.substring(at, mark.start())));
        html.append("<mark>");
        html.append(SafeText.escape(text.substring(mark.start(), mark.end())));
        html.append("</mark>");
        at = mark.end();
      }
    }
    html.append(SafeText.escape(text.substring(at, until)));
    html.append(until < end ? " …" : "");
    return html.toString().strip();
  }

  /** A line break, or a gap after the mark that ends a sentence; “Art. 45” goes on. */
  private static boolean isEnd(String text, int at) {
    char letter = text.charAt(at);
    if (letter == '\n') {
      return true;
    }
    boolean plainLetter = letter > ' ' && letter < '\u1680';
    if (plainLetter || at == 0 || !Character.isWhitespace(letter)) {
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
