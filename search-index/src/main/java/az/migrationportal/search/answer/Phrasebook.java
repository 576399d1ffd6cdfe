package az.migrationportal.search.answer;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.answer.Meaning.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of questions that are understood in one language. Reads a question piece by piece, the
 * longest first, and gives up at the first word that it does not know.
 */
final class Phrasebook {
  private static final int LONGEST_NUMBER = 3;

  private final LanguageChain chain;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Phrasebook(String locale) {
    this.chain = LanguageChain.of(locale);
  }

  /** Takes in a phrase in any of its forms. */
  void add(Role role, String value, String phrase) {
    add(new Entry(words(phrase), new Meaning(role, value, role == Role.TERM ? 1 : 0)));
  }

  /** Takes in a phrase as it stands: other forms of its words say something else. */
  void addExactly(Role role, String value, String phrase) {
    List<Set<String>> words = new ArrayList<>();
    chain.tokens(phrase).forEach(token -> words.add(Set.of(exact(token))));
    add(new Entry(words, new Meaning(role, value, role == Role.TERM ? 1 : 0)));
  }

  /** Takes in a word for a number. */
  void addNumber(int number, String word) {
    chain.tokens(word).forEach(token -> numbers.put(exact(token), number));
  }

  /** What a text says, piece by piece; empty where a word is not understood. */
  List<Meaning> read(String text) {
    List<Token> tokens = chain.tokens(text);
    List<Set<String>> words = tokens.stream().map(Phrasebook::handles).toList();
    List<Meaning> meanings = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int number = number(tokens.get(at));
      Entry term = number > 0 ? longest(words, at + 1, true) : null;
      Entry entry = term == null ? longest(words, at, false) : term;
      if (entry == null) {
        return List.of();
      }
      boolean counted = term != null;
      meanings.add(counted ? entry.meaning.times(number) : entry.meaning);
      at += entry.words.size() + (counted ? 1 : 0);
    }
    return meanings;
  }

  private int number(Token token) {
    String word = exact(token).substring(1);
    if (word.length() <= LONGEST_NUMBER
        && word.chars().allMatch(each -> each >= '0' && each <= '9')) {
      return Integer.parseInt(word);
    }
    return numbers.getOrDefault(exact(token), 0);
  }

  private @Nullable Entry longest(List<Set<String>> words, int at, boolean onlyTerms) {
    if (at >= words.size()) {
      return null;
    }
    return words.get(at).stream()
        .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
        .filter(entry -> !onlyTerms || entry.meaning.is(Role.TERM))
        .filter(entry -> entry.stands(words, at))
        .max(Comparator.comparingInt(entry -> entry.words.size()))
        .orElse(null);
  }

  private void add(Entry entry) {
    if (!entry.words.isEmpty()) {
      entry
          .words
          .get(0)
          .forEach(word -> byWord.computeIfAbsent(word, each -> new ArrayList<>()).add(entry));
    }
  }

  private List<Set<String>> words(String phrase) {
    return chain.tokens(phrase).stream().map(Phrasebook::handles).toList();
  }

  /** The word as it is written, and its stems. */
  private static Set<String> handles(Token token) {
    Set<String> handles = new HashSet<>(Set.of(exact(token)));
    handles.addAll(token.folded().isEmpty() ? token.stems() : token.folded());
    return handles;
  }

  private static String exact(Token token) {
    return '=' + token.exact();
  }

  private record Entry(List<Set<String>> words, Meaning meaning) {

    boolean stands(List<Set<String>> question, int at) {
      if (at + words.size() > question.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (question.get(at + i).stream().noneMatch(words.get(i)::contains)) {
          return false;
        }
      }
      return true;
    }
  }
}
