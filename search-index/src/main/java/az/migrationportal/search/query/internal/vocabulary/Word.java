package az.migrationportal.search.query.internal.vocabulary;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One word of a question, as each language that may be meant sees it.
 *
 * @param text the word as it stands in the question
 * @param tokens by locale; a locale in which it is no word is missing
 */
public record Word(String text, Map<String, Token> tokens) {

  /** The words of a text in order, seen by these languages. */
  public static List<Word> of(String text, List<String> locales) {
    Map<Integer, Map<String, Token>> byStart = new TreeMap<>();
    for (String locale : locales) {
      for (Token token : LanguageChain.of(locale).tokens(text)) {
        byStart.computeIfAbsent(token.start(), start -> new LinkedHashMap<>()).put(locale, token);
      }
    }
    List<Word> words = new ArrayList<>();
    for (Map<String, Token> tokens : byStart.values()) {
      Token any = tokens.values().iterator().next();
      words.add(new Word(text.substring(any.start(), any.end()), tokens));
    }
    return words;
  }

  public boolean isKnown(Vocabulary vocabulary) {
    return tokens.entrySet().stream()
        .anyMatch(entry -> vocabulary.knows(entry.getKey(), entry.getValue()));
  }

  /** Whether it is a single letter, which says nothing by itself. */
  public boolean isLetter() {
    return text.length() == 1 && Character.isLetter(text.charAt(0));
  }
}
