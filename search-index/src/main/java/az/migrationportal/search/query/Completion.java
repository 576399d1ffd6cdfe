package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.ItemCollector.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Completes what is being typed: every word, the last one unfinished, must begin a word of the
 * title or the keywords; where nothing does, near spellings may.
 */
final class Completion {
  private static final long BUDGET = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int SHORTEST_FUZZY = 4;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final IndexSearcher searcher;

  Completion(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
    this.searcher = snapshot.searcher();
  }

  List<Suggestion> suggestions() throws IOException {
    String text = QuestionText.clean(request.query());
    Reading reading = new Readings(new Vocabulary(searcher), request.locale()).best(text);
    List<Word> words = reading.words().stream().limit(QuestionWords.MOST).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    ItemCollector found = collect(query(words, reading, false));
    if (found.total() == 0) {
      found = collect(query(words, reading, true));
    }
    return suggestions(found);
  }

  private ItemCollector collect(Query query) throws IOException {
    var collector = new ItemCollector(snapshot, request.limit(), 0, System.nanoTime() + BUDGET);
    return collector.run(searcher, query);
  }

  private Query query(List<Word> words, Reading reading, boolean fuzzy) {
    var all = new BooleanQuery.Builder();
    for (Word word : words) {
      var any = new BooleanQuery.Builder();
      for (Map.Entry<String, Token> entry : word.tokens().entrySet()) {
        float weight = reading.languages().getOrDefault(entry.getKey(), 0.5f);
        any.add(
            new BoostQuery(beginning(entry.getKey(), entry.getValue().exact(), fuzzy), weight),
            Occur.SHOULD);
      }
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private static Query beginning(String locale, String word, boolean fuzzy) {
    String longest = word.length() > 12 ? word.substring(0, 12) : word;
    var term = new Term(IndexFields.beginnings(locale), longest);
    if (fuzzy && longest.length() >= SHORTEST_FUZZY) {
      return new FuzzyQuery(term, longest.length() < 7 ? 1 : 2, 0, 30, true);
    }
    return new ConstantScoreQuery(new TermQuery(term));
  }

  private List<Suggestion> suggestions(ItemCollector found) throws IOException {
    var page = new ResultPage(snapshot, searcher, request.locale(), new SoughtWords());
    List<Suggestion> suggestions = new ArrayList<>();
    for (List<Found> item : found.items()) {
      if (suggestions.size() < request.limit()) {
        Hit hit = page.plain(item);
        suggestions.add(
            new Suggestion(hit.title(), hit.key(), hit.type(), hit.path(), hit.locale()));
      }
    }
    return suggestions;
  }
}
