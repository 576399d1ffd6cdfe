package az.migrationportal.search.query;

import az.migrationportal.search.answer.FactAnswer;
import az.migrationportal.search.answer.FactAnswers;
import az.migrationportal.search.document.Locales;
import az.migrationportal.search.indexing.internal.DocumentTexts;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.Interpretation.Kind;
import az.migrationportal.search.query.Interpretation.Step;
import az.migrationportal.search.query.internal.matching.ItemCollector;
import az.migrationportal.search.query.internal.matching.ItemWorth;
import az.migrationportal.search.query.internal.matching.PinnedAnswers;
import az.migrationportal.search.query.internal.matching.Tally;
import az.migrationportal.search.query.internal.reading.QuestionQuery;
import az.migrationportal.search.query.internal.reading.QuestionText;
import az.migrationportal.search.query.internal.reading.QuestionWords;
import az.migrationportal.search.query.internal.reading.Reading;
import az.migrationportal.search.query.internal.reading.Readings;
import az.migrationportal.search.query.internal.reading.SoughtWords;
import az.migrationportal.search.query.internal.reading.TermQueries;
import az.migrationportal.search.query.internal.showing.FacetTable;
import az.migrationportal.search.query.internal.showing.ResultPage;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus;
import az.migrationportal.search.query.internal.vocabulary.Vocabulary;
import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * One question on its way down the ladder: what was typed, then fewer of its words, then near
 * words. Every step taken is told in the answer.
 */
final class Asking {
  private static final long BUDGET = TimeUnit.MILLISECONDS.toNanos(400);

  /** A page with fewer results than this is filled up with items that match fewer words. */
  private static final int ENOUGH = 5;

  /** So few words must all occur, if they do anywhere. */
  private static final int FEW_WORDS = 2;

  /** Of more words, so many must occur; the score sees to the rest. */
  private static final double SOME_WORDS = 0.2;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Thesaurus thesaurus;
  private final PinnedAnswers pinned;
  private final ItemWorth worth;
  private final FactAnswers facts;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final TermQueries terms;
  private final int offset;
  private final long deadline = System.nanoTime() + BUDGET;
  private final List<Step> steps = new ArrayList<>();

  Asking(
      Snapshot snapshot,
      Thesaurus thesaurus,
      PinnedAnswers pinned,
      ItemWorth worth,
      FactAnswers facts,
      SearchRequest request) {
    this.worth = worth;
    this.facts = facts;
    this.snapshot = snapshot;
    this.thesaurus = thesaurus;
    this.pinned = pinned;
    this.request = request;
    this.searcher = snapshot.searcher();
    this.vocabulary = new Vocabulary(snapshot, searcher);
    this.terms = new TermQueries(vocabulary);
    this.offset = Cursor.offset(request.cursor());
  }

  SearchAnswer answer() throws IOException {
    String text = QuestionText.clean(request.query());
    Reading reading = new Readings(vocabulary, request.locale()).best(text);
    steps.addAll(reading.steps());
    QuestionWords words = words(reading, Weights.CLOSE_LANGUAGE);
    steps.addAll(words.steps());
    ItemCollector found = descend(reading, words);
    return answer(reading, words.sought(), found);
  }

  private QuestionWords words(Reading reading, float leastWeight) throws IOException {
    return new QuestionWords(reading, thesaurus, vocabulary, terms, leastWeight);
  }

  private QuestionQuery question(Reading reading, QuestionWords words) {
    return new QuestionQuery(reading, words, terms, request.type());
  }

  private ItemCollector descend(Reading reading, QuestionWords asked) throws IOException {
    QuestionQuery question = question(reading, asked);
    if (question.citesLaw()) {
      ItemCollector cited = collect(question.citing(), 0);
      if (cited.total() > 0) {
        return cited;
      }
    }
    int words = question.findableWords();
    boolean few = words <= FEW_WORDS;
    ItemCollector found =
        collect(question.tally(few ? 1 : SOME_WORDS, filters()), few ? 0 : Weights.FAR_LESS);
    if (found.total() < ENOUGH && words == FEW_WORDS) {
      ItemCollector more = collect(question.tally(SOME_WORDS, filters()), Weights.FAR_LESS);
      if (more.total() > found.total()) {
        steps.add(new Step(Kind.FEWER_WORDS, reading.text(), reading.text()));
        found = more;
      }
    } else if (!few && !isAnswered(question.everyWord())) {
      steps.add(new Step(Kind.FEWER_WORDS, reading.text(), reading.text()));
    }
    if (found.total() == 0) {
      QuestionWords inAnyLanguage = words(reading, 0);
      found =
          collect(question(reading, inAnyLanguage).tally(SOME_WORDS, filters()), Weights.FAR_LESS);
    }
    if (found.total() == 0) {
      found = collect(question.nearQuery(), 0);
      if (found.total() > 0) {
        steps.add(new Step(Kind.NEAR_WORDS, reading.text(), reading.text()));
      }
    }
    return found;
  }

  /** Whether there is a document that matches; the first one is enough. */
  private boolean isAnswered(Query query) throws IOException {
    var first = new TopScoreDocCollectorManager(1, null, 1, false);
    return searcher.search(new ConstantScoreQuery(filtered(query)), first).scoreDocs.length > 0;
  }

  private ItemCollector collect(Query query, float leastShare) throws IOException {
    return collector(leastShare).run(searcher, filtered(query));
  }

  private ItemCollector collect(Tally tally, float leastShare) throws IOException {
    return collector(leastShare).run(searcher, tally);
  }

  private ItemCollector collector(float leastShare) {
    return new ItemCollector(snapshot, worth, offset + request.limit(), leastShare, deadline);
  }

  private Query filtered(Query query) {
    List<Query> filters = filters();
    if (filters.isEmpty()) {
      return query;
    }
    var all = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    return all.build();
  }

  private List<Query> filters() {
    Map<String, List<String>> filters = new LinkedHashMap<>(request.filters());
    if (request.type() != null) {
      filters.put(Facets.TYPE, List.of(request.type()));
    }
    List<Query> queries = new ArrayList<>();
    filters.forEach((name, values) -> queries.add(anyValue(name, values)));
    return queries;
  }

  private static Query anyValue(String name, List<String> values) {
    var any = new BooleanQuery.Builder();
    for (String value : values.stream().distinct().limit(50).toList()) {
      any.add(
          new TermQuery(new Term(IndexFields.FACET, IndexFields.facet(name, value))), Occur.SHOULD);
    }
    return any.build();
  }

  private SearchAnswer answer(Reading reading, SoughtWords sought, ItemCollector found)
      throws IOException {
    var page =
        new ResultPage(
            snapshot, new DocumentTexts(searcher.getIndexReader()), request.locale(), sought);
    List<Hit> hits =
        page.hits(
            found.items(), offset, request.limit(), offset == 0 ? pinnedKeys(reading) : List.of());
    boolean elsewhere =
        !hits.isEmpty()
            && hits.stream().noneMatch(hit -> hit.matchedLocale().equals(request.locale()));
    if (elsewhere) {
      steps.add(new Step(Kind.OTHER_LANGUAGE, request.locale(), hits.get(0).matchedLocale()));
    }
    return new SearchAnswer(
        request.query(),
        Locales.requireKnown(request.locale()),
        Math.max(found.total(), hits.size()),
        new Interpretation(reading.text(), steps),
        hits,
        FacetTable.of(snapshot.facets(), found.facetCounts()),
        Cursor.at(offset + request.limit(), found.total()),
        factFor(reading));
  }

  /** Only above the first page, and only where nothing but the question narrows it. */
  private @Nullable FactAnswer factFor(Reading reading) {
    boolean narrowed = request.type() != null || !request.filters().isEmpty();
    return offset > 0 || narrowed
        ? null
        : facts.answer(reading.text(), request.locale()).orElse(null);
  }

  private List<String> pinnedKeys(Reading reading) {
    return List.copyOf(pinned.keys(reading.text()));
  }
}
