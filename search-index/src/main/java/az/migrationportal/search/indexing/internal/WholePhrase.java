package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.Token;
import java.util.List;
import java.util.stream.Collectors;

/** A title, keyword or question as one term: the stems of its words in order, no stop words. */
public final class WholePhrase {

  private WholePhrase() {}

  /** The term; empty where there is no word that counts. */
  public static String of(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.stopWord())
        .map(WholePhrase::stem)
        .collect(Collectors.joining(" "));
  }

  /** The one stem that stands for a word: its likeliest, without the letters people leave out. */
  public static String stem(Token token) {
    return token.folded().isEmpty() ? token.stems().get(0) : token.folded().get(0);
  }
}
