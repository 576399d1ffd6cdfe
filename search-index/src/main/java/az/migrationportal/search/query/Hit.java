package az.migrationportal.search.query;

import java.util.List;

/**
 * One item that was found.
 *
 * @param key stable key of the item
 * @param type content type
 * @param locale the locale of title, summary and path: the reader's, or the nearest that exists
 * @param title plain text
 * @param summary plain text
 * @param path public address
 * @param highlights passages as safe HTML: everything is escaped, the only element is {@code mark}
 * @param matchedLocale the locale in which the words were found
 */
public record Hit(
    String key,
    String type,
    String locale,
    String title,
    String summary,
    String path,
    List<String> highlights,
    String matchedLocale) {

  /** Copies the list. */
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
