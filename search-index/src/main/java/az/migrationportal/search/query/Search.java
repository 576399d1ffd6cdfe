package az.migrationportal.search.query;

import az.migrationportal.search.indexing.SearchIndex;
import java.util.List;

/** Answers questions from an index. */
public final class Search {

  /** Asks this index. */
  public Search(SearchIndex index) {}

  /** What is found for a question. */
  public SearchAnswer search(SearchRequest request) {
    return new SearchAnswer(
        request.query(),
        request.locale(),
        0,
        new Interpretation(request.query(), List.of()),
        List.of(),
        java.util.Map.of(),
        null);
  }

  /** Completions of what has been typed so far, best first. */
  public List<Suggestion> suggest(String text, String locale, int limit) {
    return List.of();
  }
}
