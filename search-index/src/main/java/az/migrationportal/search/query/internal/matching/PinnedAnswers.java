package az.migrationportal.search.query.internal.matching;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.document.BestBet;
import az.migrationportal.search.document.Locales;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Answers that editors pinned, found by the words of a question in any order and ending. */
public final class PinnedAnswers {
  private final List<BestBet> source;
  private final Map<String, Set<String>> keysByWords = new HashMap<>();

  public PinnedAnswers(List<BestBet> source) {
    this.source = source;
    for (BestBet bet : source) {
      for (String words : wordsOf(bet.query())) {
        keysByWords.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(bet.key());
      }
    }
  }

  public boolean isMadeOf(List<BestBet> bets) {
    return source == bets;
  }

  /** Keys of the items pinned to a question, in the editors' order. */
  public Set<String> keys(String question) {
    Set<String> keys = new LinkedHashSet<>();
    if (!keysByWords.isEmpty()) {
      for (String words : wordsOf(question)) {
        keys.addAll(keysByWords.getOrDefault(words, Set.of()));
      }
    }
    return keys;
  }

  private static Set<String> wordsOf(String question) {
    Set<String> found = new LinkedHashSet<>();
    for (String locale : Locales.ALL) {
      Set<String> words = new TreeSet<>();
      for (Token token : LanguageChain.of(locale).tokens(question)) {
        if (!token.stopWord()) {
          words.add(token.folded().isEmpty() ? token.stems().get(0) : token.folded().get(0));
        }
      }
      if (!words.isEmpty()) {
        found.add(locale + ' ' + String.join(" ", words));
      }
    }
    return found;
  }
}
