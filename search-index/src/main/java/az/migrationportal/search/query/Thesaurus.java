package az.migrationportal.search.query;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.document.Locales;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the glossary, ready to be found in questions: whoever types one word for a thing
 * also finds the others, in every language.
 */
final class Thesaurus {
  private static final int LONGEST_PHRASE = 5;

  private final List<GlossaryTerm> source;
  private final Map<String, Set<Phrase>> byWords = new HashMap<>();

  Thesaurus(List<GlossaryTerm> source) {
    this.source = source;
    for (GlossaryTerm term : source) {
      add(phrases(term));
    }
  }

  boolean isMadeOf(List<GlossaryTerm> terms) {
    return source == terms;
  }

  /** The phrases of the question that the glossary knows, the longest first at each place. */
  List<Match> matches(List<Word> words) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
        Set<Phrase> others = others(words.subList(at, at + length));
        if (!others.isEmpty()) {
          matches.add(new Match(at, length, List.copyOf(others)));
          next = at + length;
          break;
        }
      }
      at = next;
    }
    return matches;
  }

  private Set<Phrase> others(List<Word> words) {
    Set<Phrase> found = new LinkedHashSet<>();
    for (String locale : Locales.ALL) {
      String key = key(locale, words);
      if (!key.isEmpty()) {
        found.addAll(byWords.getOrDefault(key, Set.of()));
      }
    }
    return found;
  }

  private void add(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      List<Phrase> others = phrases.stream().filter(other -> !other.equals(phrase)).toList();
      for (String key : phrase.keys()) {
        byWords.computeIfAbsent(key, words -> new LinkedHashSet<>()).addAll(others);
      }
    }
  }

  private static List<Phrase> phrases(GlossaryTerm term) {
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (String locale : Locales.ALL) {
      if (term.official().containsKey(locale)) {
        phrases.add(new Phrase(locale, term.official().getOrDefault(locale, "")));
      }
      term.lay()
          .getOrDefault(locale, List.of())
          .forEach(lay -> phrases.add(new Phrase(locale, lay)));
    }
    return List.copyOf(phrases);
  }

  private static String key(String locale, List<Word> words) {
    var key = new StringBuilder(locale);
    for (Word word : words) {
      Token token = word.tokens().get(locale);
      if (token == null) {
        return "";
      }
      key.append(' ').append(keyOf(token));
    }
    return key.toString();
  }

  private static String keyOf(Token token) {
    return token.folded().isEmpty() ? token.stems().get(0) : token.folded().get(0);
  }

  /**
   * A way to say it.
   *
   * @param locale its language
   * @param text its words
   */
  record Phrase(String locale, String text) {

    List<Token> tokens() {
      return LanguageChain.of(locale).tokens(text).stream()
          .filter(token -> !token.stopWord())
          .toList();
    }

    /** By what it is found; nothing where leaving out stop words leaves too little of it. */
    List<String> keys() {
      List<Token> tokens = tokens();
      boolean shortened = tokens.size() < LanguageChain.of(locale).tokens(text).size();
      if (tokens.isEmpty() || (shortened && tokens.size() == 1)) {
        return List.of();
      }
      var key = new StringBuilder(locale);
      tokens.forEach(token -> key.append(' ').append(keyOf(token)));
      return List.of(key.toString());
    }
  }

  /**
   * Words of the question that the glossary knows.
   *
   * @param from position of the first word
   * @param length how many words
   * @param others other ways to say it
   */
  record Match(int from, int length, List<Phrase> others) {

    boolean covers(int position) {
      return position >= from && position < from + length;
    }
  }
}
