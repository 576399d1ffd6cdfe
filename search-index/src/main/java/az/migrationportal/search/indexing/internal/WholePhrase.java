package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A title, keyword or question as one term: the stems of its words in order, no stop words. */
public final class WholePhrase {
  private static final int LONGEST_BEGINNING = 40;

  private WholePhrase() {}

  /** The term; empty where there is no word that counts. */
  public static String of(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.stopWord())
        .map(WholePhrase::stem)
        .collect(Collectors.joining(" "));
  }

  /** What a reader may have typed of it so far, from its first letter on. */
  public static Set<String> beginnings(List<Token> tokens) {
    String typed = typed(tokens);
    return IntStream.rangeClosed(1, Math.min(typed.length(), LONGEST_BEGINNING))
        .mapToObj(end -> typed.substring(0, end).strip())
        .collect(Collectors.toSet());
  }

  /** The words that count as they are written; what {@link #beginnings} are beginnings of. */
  private static String typed(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.stopWord())
        .map(Token::exact)
        .collect(Collectors.joining(" "));
  }

  /** The longest of its {@link #beginnings} that a typed text can be compared with. */
  public static String beginning(List<Token> tokens) {
    String typed = typed(tokens);
    return typed.substring(0, Math.min(typed.length(), LONGEST_BEGINNING)).strip();
  }

  /** The one stem that stands for a word: its likeliest, without the letters people leave out. */
  public static String stem(Token token) {
    return token.folded().isEmpty() ? token.stems().get(0) : token.folded().get(0);
  }
}
