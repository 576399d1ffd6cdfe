package az.migrationportal.search.query;

import az.migrationportal.search.analysis.Token;
import az.migrationportal.search.indexing.internal.DocumentTexts;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.indexing.internal.WholePhrase;
import az.migrationportal.search.query.internal.matching.ItemCollector;
import az.migrationportal.search.query.internal.matching.ItemCollector.Found;
import az.migrationportal.search.query.internal.matching.ItemWorth;
import az.migrationportal.search.query.internal.reading.QuestionText;
import az.migrationportal.search.query.internal.reading.QuestionWords;
import az.migrationportal.search.query.internal.reading.Reading;
import az.migrationportal.search.query.internal.reading.Readings;
import az.migrationportal.search.query.internal.reading.SoughtWords;
import az.migrationportal.search.query.internal.showing.ResultPage;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.query.internal.vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private static final int LONGEST_BEGINNING = 12;
  private static final int SHORTEST_FORGIVEN = 4;

  /** So many letters must be there for a second mistake to be forgiven. */
  private static final int LETTERS_FOR_TWO_MISTAKES = 8;

  /** So many words may be misspelt. */
  private static final int MOST_FORGIVEN = 2;

  /** A title that holds the word is a better completion than a keyword. */
  private static final float IN_TITLE = 2;

  /** A title that begins as the reader does, per word typed. */
  private static final float TITLE_START = 4;

  private final Snapshot snapshot;
  private final ItemWorth worth;
  private final SearchRequest request;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;

  Completion(Snapshot snapshot, ItemWorth worth, SearchRequest request) {
    this.worth = worth;
    this.snapshot = snapshot;
    this.request = request;
    this.searcher = snapshot.searcher();
    this.vocabulary = new Vocabulary(snapshot, searcher);
  }

  List<Suggestion> suggestions() throws IOException {
    String text = QuestionText.clean(request.query());
    Reading reading = new Readings(vocabulary, request.locale()).best(text);
    List<Word> words = reading.words().stream().limit(QuestionWords.MOST).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    long misspelt = words.stream().filter(word -> !isBeginning(word)).count();
    if (misspelt > MOST_FORGIVEN) {
      return List.of();
    }
    var collector =
        new ItemCollector(snapshot, worth, request.limit(), 0, System.nanoTime() + BUDGET);
    return suggestions(collector.run(searcher, query(words, reading)));
  }

  private Query query(List<Word> words, Reading reading) {
    var all = new BooleanQuery.Builder();
    reading.languages().keySet().forEach(locale -> addTitleStart(words, locale, all));
    for (Word word : words) {
      boolean misspelt = !isBeginning(word);
      var any = new BooleanQuery.Builder();
      word.tokens()
          .forEach(
              (locale, token) ->
                  any.add(
                      new BoostQuery(beginning(locale, token, misspelt), reading.weight(locale)),
                      Occur.SHOULD));
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  /** A title that begins with everything typed so far goes before words found here and there. */
  private static void addTitleStart(List<Word> words, String locale, BooleanQuery.Builder all) {
    List<Token> tokens =
        words.stream().map(word -> word.tokens().get(locale)).filter(Objects::nonNull).toList();
    if (tokens.size() == words.size()) {
      var start = new Term(IndexFields.titleStarts(locale), WholePhrase.beginning(tokens));
      Query starts = new ConstantScoreQuery(new TermQuery(start));
      all.add(new BoostQuery(starts, TITLE_START * words.size()), Occur.SHOULD);
    }
  }

  private boolean isBeginning(Word word) {
    return word.tokens().entrySet().stream()
        .anyMatch(
            each ->
                vocabulary.frequency(
                        IndexFields.beginnings(each.getKey()), longest(each.getValue()))
                    > 0);
  }

  private static Query beginning(String locale, Token token, boolean misspelt) {
    String beginning = longest(token);
    var anywhere = new Term(IndexFields.beginnings(locale), beginning);
    if (misspelt && beginning.length() >= SHORTEST_FORGIVEN) {
      int mistakes = beginning.length() < LETTERS_FOR_TWO_MISTAKES ? 1 : 2;
      return new FuzzyQuery(anywhere, mistakes, 0, 30, true);
    }
    Query inTitle = new TermQuery(new Term(IndexFields.titleBeginnings(locale), beginning));
    return new BooleanQuery.Builder()
        .add(new ConstantScoreQuery(new TermQuery(anywhere)), Occur.MUST)
        .add(new BoostQuery(new ConstantScoreQuery(inTitle), IN_TITLE), Occur.SHOULD)
        .build();
  }

  private static String longest(Token token) {
    String word = token.exact();
    return word.length() > LONGEST_BEGINNING ? word.substring(0, LONGEST_BEGINNING) : word;
  }

  private List<Suggestion> suggestions(ItemCollector found) throws IOException {
    var page =
        new ResultPage(
            snapshot,
            new DocumentTexts(searcher.getIndexReader()),
            request.locale(),
            new SoughtWords());
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
