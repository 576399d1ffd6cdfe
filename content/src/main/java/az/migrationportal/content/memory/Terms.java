package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The terms of two languages, as they were published at one moment. A word may be inflected: in
 * Azerbaijani and Russian its end changes, in English it may get one.
 */
public final class Terms {

  /** Shorter words are taken as they are. */
  private static final int INFLECTED_FROM = 4;

  private static final int LONGEST_ENDING = 6;

  /**
   * A term in both languages.
   *
   * @param words of each form that the language of the text has for it
   */
  record Known(ItemKey key, String source, String target, List<List<String>> words) {}

  private record Found(int place, int length, TermHit hit) {}

  private final ContentLocale locale;
  private final List<Known> known;

  Terms(ContentLocale locale, List<Known> known) {
    this.locale = locale;
    this.known = List.copyOf(known);
  }

  /** Those that occur in a text, each once; of two that overlap the longer. */
  public List<TermHit> in(String text) {
    List<String> words = WordList.of(text, locale);
    List<Found> found = new ArrayList<>();
    for (Known term : known) {
      for (List<String> form : term.words()) {
        int place = place(words, form);
        if (place >= 0) {
          TermHit hit = new TermHit(term.key(), term.source(), term.target());
          found.add(new Found(place, form.size(), hit));
          break;
        }
      }
    }
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> covers(other, one)))
        .sorted(Comparator.comparingInt(Found::place))
        .map(Found::hit)
        .toList();
  }

  private static boolean covers(Found other, Found one) {
    return other.length() > one.length()
        && other.place() <= one.place()
        && one.place() + one.length() <= other.place() + other.length();
  }

  private int place(List<String> words, List<String> form) {
    for (int i = 0; i + form.size() <= words.size(); i++) {
      int same = 0;
      while (same < form.size() && isForm(words.get(i + same), form.get(same))) {
        same++;
      }
      if (same == form.size()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isForm(String word, String term) {
    if (term.length() < INFLECTED_FROM) {
      return word.equals(term);
    }
    int changing =
        switch (locale) {
          case AZ -> 1;
          case EN -> 0;
          case RU -> 2;
        };
    return word.length() <= term.length() + LONGEST_ENDING
        && word.startsWith(term.substring(0, Math.max(3, term.length() - changing)));
  }
}
