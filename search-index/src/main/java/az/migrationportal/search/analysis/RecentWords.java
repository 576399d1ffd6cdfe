package az.migrationportal.search.analysis;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of words lately: texts and questions repeat their words, and to take one apart is
 * dear.
 *
 * <p>Two halves take turns: when the young one is full it becomes the old one, and what was in the
 * old one and not asked for again is forgotten. For any number of threads.
 */
final class RecentWords {
  private static final int HALF = 20_000;

  private volatile ConcurrentHashMap<String, Token> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<String, Token> old = new ConcurrentHashMap<>();

  Token get(String raw, Function<String, Token> make) {
    Token known = young.get(raw);
    if (known == null) {
      known = old.get(raw);
      if (known == null) {
        known = make.apply(raw);
      }
      remember(raw, known);
    }
    return known;
  }

  private void remember(String raw, Token token) {
    if (young.size() >= HALF) {
      synchronized (this) {
        if (young.size() >= HALF) {
          old = young;
          young = new ConcurrentHashMap<>();
        }
      }
    }
    young.put(raw, token);
  }
}
