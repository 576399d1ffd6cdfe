package az.migrationportal.search.query.internal.reading;

import az.migrationportal.search.analysis.KeyboardLayout;
import az.migrationportal.search.analysis.LookAlikes;
import az.migrationportal.search.analysis.RussianInLatin;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.analysis.az.AzerbaijaniCyrillic;
import az.migrationportal.search.query.Interpretation.Kind;
import az.migrationportal.search.query.Interpretation.Step;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.query.internal.vocabulary.Word;
import az.migrationportal.search.ranking.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what a question says: script, keyboard layout, language.
 *
 * <p>What decides is which reading has words that the index knows. A reading other than the typed
 * one must be clearly better.
 */
public final class Readings {
  /** By how much of its words another reading must be better known than the typed one. */
  private static final double CLEARLY_BETTER = 0.3;

  /** A language that fits less well is still searched: short questions fit several. */
  private static final float SECOND_LANGUAGE = 0.6f;

  private static final List<String> LATIN = List.of("az", "en");
  private static final List<String> CYRILLIC = List.of("ru");

  private final Vocabulary vocabulary;
  private final String locale;

  public Readings(Vocabulary vocabulary, String locale) {
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /** The reading that the index knows best. */
  public Reading best(String text) {
    Candidate best = new Candidate(text, languagesOf(text), null);
    double share = knownShare(best) + (AzerbaijaniCyrillic.isUnmistakable(text) ? -1 : 0);
    if (share < 1) {
      double needed = share + CLEARLY_BETTER;
      for (Candidate other : others(text)) {
        double otherShare = knownShare(other);
        if (otherShare >= needed) {
          best = other;
          needed = otherShare + 0.01;
        }
      }
    }
    return reading(text, best);
  }

  private List<Candidate> others(String text) {
    List<Candidate> others = new ArrayList<>();
    if (languagesOf(text).equals(CYRILLIC)) {
      others.add(new Candidate(AzerbaijaniCyrillic.toLatin(text), List.of("az"), Kind.SCRIPT));
      others.add(layout(KeyboardLayout.RUSSIAN, KeyboardLayout.ENGLISH, text, "en"));
      others.add(layout(KeyboardLayout.RUSSIAN, KeyboardLayout.AZERBAIJANI, text, "az"));
    } else {
      others.add(new Candidate(RussianInLatin.toCyrillic(text), CYRILLIC, Kind.SCRIPT));
      others.add(layout(KeyboardLayout.ENGLISH, KeyboardLayout.RUSSIAN, text, "ru"));
      others.add(layout(KeyboardLayout.AZERBAIJANI, KeyboardLayout.RUSSIAN, text, "ru"));
      others.add(layout(KeyboardLayout.ENGLISH, KeyboardLayout.AZERBAIJANI, text, "az"));
      String twins = asCyrillicWordByWord(text);
      if (!twins.equals(text)) {
        others.add(new Candidate(twins, CYRILLIC, Kind.LOOK_ALIKES));
      }
    }
    return others;
  }

  private static Candidate layout(
      KeyboardLayout typed, KeyboardLayout meant, String text, String language) {
    return new Candidate(typed.typedOn(meant, text), List.of(language), Kind.KEYBOARD_LAYOUT);
  }

  private static String asCyrillicWordByWord(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      words.add(LookAlikes.asCyrillic(word));
    }
    return String.join(" ", words);
  }

  private static List<String> languagesOf(String text) {
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length(); i++) {
      var script = Character.UnicodeScript.of(text.charAt(i));
      latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
      cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
    }
    if (latin > 0 && cyrillic > 0 && Math.min(latin, cyrillic) > 2) {
      return cyrillic > latin ? List.of("ru", "az", "en") : List.of("az", "en", "ru");
    }
    return cyrillic > latin ? CYRILLIC : LATIN;
  }

  private double knownShare(Candidate candidate) {
    double letters = 0;
    double known = 0;
    for (Word word : Word.of(candidate.text(), candidate.languages())) {
      letters += word.text().length();
      known += word.isKnown(vocabulary) ? word.text().length() : 0;
    }
    return letters == 0 ? 0 : known / letters;
  }

  private Reading reading(String typed, Candidate candidate) {
    List<Word> words = Word.of(candidate.text(), candidate.languages());
    Map<String, Float> languages = weigh(words, candidate.languages());
    List<Word> meaningful = new ArrayList<>();
    for (Word word : words) {
      if (!isStopWord(word, languages)) {
        meaningful.add(word);
      }
    }
    List<Step> steps =
        candidate.kind() == null
            ? List.of()
            : List.of(new Step(candidate.kind(), typed, candidate.text()));
    return new Reading(
        candidate.text(), locale, languages, meaningful.isEmpty() ? words : meaningful, steps);
  }

  private Map<String, Float> weigh(List<Word> words, List<String> candidates) {
    Map<String, Float> weights = new LinkedHashMap<>();
    float best = 0;
    for (String candidate : candidates) {
      float fit = candidate.equals(locale) ? 0.4f : 0.1f;
      for (Word word : words) {
        fit += fit(word, candidate);
      }
      weights.put(candidate, fit);
      best = Math.max(best, fit);
    }
    for (Map.Entry<String, Float> entry : weights.entrySet()) {
      float fit = entry.getValue();
      float weight = fit == best ? 1 : SECOND_LANGUAGE + 0.3f * fit / best;
      entry.setValue(entry.getKey().equals(locale) ? weight * Weights.OWN_LOCALE : weight);
    }
    return weights;
  }

  private float fit(Word word, String language) {
    Token token = word.tokens().get(language);
    if (token == null) {
      return 0;
    }
    if (token.stopWord()) {
      return 1;
    }
    if (vocabulary.knowsExactly(language, token.exact())) {
      return 1;
    }
    return vocabulary.knows(language, token) ? 0.7f : 0;
  }

  private static boolean isStopWord(Word word, Map<String, Float> languages) {
    float best = 0;
    boolean stop = false;
    for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
      float weight = languages.getOrDefault(entry.getKey(), 0f);
      if (weight > best) {
        best = weight;
        stop = entry.getValue().stopWord();
      }
    }
    return stop;
  }

  private record Candidate(
      String text, List<String> languages, @org.jspecify.annotations.Nullable Kind kind) {}
}
