package az.migrationportal.search.query;

import az.migrationportal.search.indexing.internal.RunningText;
import az.migrationportal.search.query.Passages.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence with the words that were found in it. */
final class MarkedSentence {
  private static final int LONGEST = 320;
  private static final int BEFORE_FIRST_MARK = 80;

  private final RunningText text;
  private final int number;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Integer> terms = new HashSet<>();

  /** The sentence of this number, nothing marked yet. */
  MarkedSentence(RunningText text, int number) {
    this.text = text;
    this.number = number;
  }

  void add(Mark mark) {
    boolean again = !marks.isEmpty() && mark.start() < marks.get(marks.size() - 1).end();
    if (!again) {
      marks.add(mark);
    }
    terms.add(mark.term());
  }

  int number() {
    return number;
  }

  /** How many different words it holds; earlier sentences before later ones of equal worth. */
  double worth() {
    return terms.size() + 0.1 * Math.min(5, marks.size()) - text.start(number) * 1e-7;
  }

  String html() {
    String words = text.sentence(number);
    int start = text.start(number);
    int from = 0;
    int until = words.length();
    if (until > LONGEST) {
      int before = marks.get(0).start() - start - BEFORE_FIRST_MARK;
      from = SafeText.wordStart(words, Math.max(0, before));
      until = SafeText.wordEnd(words, Math.min(until, from + LONGEST));
    }
    var html = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (Mark mark : marks) {
      int begins = mark.start() - start;
      int ends = mark.end() - start;
      if (begins >= at && ends <= until) {
        html.append(SafeText.escape(words.substring(at, begins)));
        html.append("<mark>");
        html.append(SafeText.escape(words.substring(begins, ends)));
        html.append("</mark>");
        at = ends;
      }
    }
    html.append(SafeText.escape(words.substring(at, until)));
    html.append(until < words.length() ? " …" : "");
    return html.toString().strip();
  }
}
