package az.migrationportal.search.query.internal.showing;

import az.migrationportal.search.indexing.internal.RunningText;
import az.migrationportal.search.indexing.internal.WordPlaces.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence with the words that were found in it. */
public final class MarkedSentence {
  private static final int LONGEST = 320;
  private static final int BEFORE_FIRST_MARK = 80;

  private final RunningText text;
  private final int number;
  private final List<Place> marks = new ArrayList<>();
  private final Set<Integer> words = new HashSet<>();

  /** The sentence of this number, nothing marked yet. */
  MarkedSentence(RunningText text, int number) {
    this.text = text;
    this.number = number;
  }

  void add(Place mark) {
    boolean again = !marks.isEmpty() && mark.start() < marks.get(marks.size() - 1).end();
    if (!again) {
      marks.add(mark);
    }
    words.add(mark.word());
  }

  int number() {
    return number;
  }

  /** How many different words it holds; earlier sentences before later ones of equal worth. */
  double worth() {
    return words.size() + 0.1 * Math.min(5, marks.size()) - text.start(number) * 1e-7;
  }

  String html() {
    String sentence = text.sentence(number);
    int start = text.start(number);
    int from = 0;
    int until = sentence.length();
    if (until > LONGEST) {
      int before = marks.get(0).start() - start - BEFORE_FIRST_MARK;
      from = SafeText.wordStart(sentence, Math.max(0, before));
      until = SafeText.wordEnd(sentence, Math.min(until, from + LONGEST));
    }
    var html = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (Place mark : marks) {
      int begins = mark.start() - start;
      int ends = mark.end() - start;
      if (begins >= at && ends <= until) {
        html.append(SafeText.escape(sentence.substring(at, begins)));
        html.append("<mark>");
        html.append(SafeText.escape(sentence.substring(begins, ends)));
        html.append("</mark>");
        at = ends;
      }
    }
    html.append(SafeText.escape(sentence.substring(at, until)));
    html.append(until < sentence.length() ? " …" : "");
    return html.toString().strip();
  }
}
