package az.migrationportal.content.query;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A question in the form in which equal ones are counted together, with who asked and what came of
 * it.
 */
record NotedQuery(ContentLocale locale, String text, int results, String asker) {
  private static final int LONGEST = 200;

  /** The same words in capitals or with other blanks are the same question. */
  static NotedQuery of(ContentLocale locale, String typed, int results, String asker) {
    String text =
        typed
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(locale == ContentLocale.AZ ? Locale.forLanguageTag("az") : Locale.ROOT);
    return new NotedQuery(locale, text, results, asker);
  }

  /** What one person asked several times is one question, with what came of it last. */
  static Collection<NotedQuery> latest(Collection<NotedQuery> queries) {
    Map<NotedQuery, NotedQuery> latest = new LinkedHashMap<>();
    for (NotedQuery query : queries) {
      latest.put(new NotedQuery(query.locale, query.text, 0, query.asker), query);
    }
    return latest.values();
  }

  boolean isCounted() {
    return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST;
  }
}
