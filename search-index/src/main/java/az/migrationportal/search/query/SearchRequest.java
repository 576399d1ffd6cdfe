package az.migrationportal.search.query;

import az.migrationportal.search.document.Locales;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param query what the reader typed; up to {@value #MAX_LENGTH} characters
 * @param locale the locale the reader reads in
 * @param type only items of this content type; null for all
 * @param limit how many results, 1 to {@value #MAX_LIMIT}
 * @param cursor where to go on, from {@link SearchAnswer#nextCursor()}; null for the first page
 * @param filters chosen facet values by facet name ({@code topic}, {@code audience}, {@code
 *     country}); values of one facet are alternatives, facets narrow each other
 */
public record SearchRequest(
    String query,
    String locale,
    @Nullable String type,
    int limit,
    @Nullable String cursor,
    Map<String, List<String>> filters) {

  /** The longest query, in UTF-16 units. */
  public static final int MAX_LENGTH = 200;

  /** The largest page. */
  public static final int MAX_LIMIT = 50;

  /**
   * Checks the bounds.
   *
   * @throws QueryRefused if a bound is broken
   */
  public SearchRequest {
    filters = Map.copyOf(filters);
    Locales.requireKnown(locale);
    if (query.length() > MAX_LENGTH) {
      throw new QueryTooLong(query.length(), MAX_LENGTH);
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new QueryRefused("limit", "The limit must lie between 1 and " + MAX_LIMIT);
    }
    if (!Facets.NAMES.containsAll(filters.keySet())) {
      throw new QueryRefused("filters", "Known facets are " + Facets.NAMES);
    }
  }

  /** The first page of results of all types without filters. */
  public static SearchRequest of(String query, String locale, int limit) {
    return new SearchRequest(query, locale, null, limit, null, Map.of());
  }
}
