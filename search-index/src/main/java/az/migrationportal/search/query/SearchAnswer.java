package az.migrationportal.search.query;

import az.migrationportal.search.answer.FactAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param query the question as it was typed
 * @param locale the reader's locale
 * @param total how many items were found
 * @param interpretedAs how the question was understood
 * @param hits one per item, best first
 * @param facets counts over everything found: {@code type}, {@code topic}, {@code audience}, {@code
 *     country}
 * @param nextCursor where the next page begins; null on the last page
 * @param answer the facts that answer the question, to be shown above the hits of its first page;
 *     null where none does
 */
public record SearchAnswer(
    String query,
    String locale,
    int total,
    Interpretation interpretedAs,
    List<Hit> hits,
    Map<String, List<FacetCount>> facets,
    @Nullable String nextCursor,
    @Nullable FactAnswer answer) {

  /** Copies the lists. */
  public SearchAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
