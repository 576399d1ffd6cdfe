package az.migrationportal.search.query;

import az.migrationportal.search.answer.AnswerBook;
import az.migrationportal.search.answer.FactAnswers;
import az.migrationportal.search.document.BestBet;
import az.migrationportal.search.document.Boost;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.internal.matching.ItemWorth;
import az.migrationportal.search.query.internal.matching.PinnedAnswers;
import az.migrationportal.search.query.internal.vocabulary.Thesaurus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Answers questions from an index. One is enough for all threads. */
public final class Search {
  /**
   * So many questions are worked on at once, the others wait in the order they came. A dozen that
   * share a core end late all together, and some of them very late.
   */
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  /** Words in the letters of each language, with a mistake in them as people make it. */
  private static final Map<String, String> FIRST_WORDS =
      Map.of("az", "viza icazesi", "en", "visa permitt", "ru", "виза разрешене");

  private final SearchIndex index;
  private final FactAnswers facts;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private volatile Thesaurus thesaurus = new Thesaurus(List.of());
  private volatile PinnedAnswers pinned = new PinnedAnswers(List.of());
  private volatile @Nullable ItemWorth worth;

  /** Asks this index only. */
  public Search(SearchIndex index) {
    this(index, AnswerBook.EMPTY);
  }

  /** Asks this index for pages and this book for facts. */
  public Search(SearchIndex index, AnswerBook book) {
    this.index = index;
    this.facts = new FactAnswers(book);
  }

  /**
   * What is found for a question; every text is a question, an empty one finds nothing.
   *
   * @throws QueryRefused if a bound of {@link SearchRequest} is broken
   */
  public SearchAnswer search(SearchRequest request) {
    Thesaurus words = thesaurus();
    PinnedAnswers answers = pinned();
    turns.acquireUninterruptibly();
    try {
      return index.read(
          snapshot ->
              new Asking(snapshot, words, answers, worth(snapshot), facts, request).answer());
    } finally {
      turns.release();
    }
  }

  /**
   * Completions of what has been typed so far, best first.
   *
   * @throws QueryRefused if the text is longer than a query may be
   */
  public List<Suggestion> suggest(String text, String locale, int limit) {
    SearchRequest request = SearchRequest.of(text, locale, limit);
    return index.read(snapshot -> new Completion(snapshot, worth(snapshot), request).suggestions());
  }

  /**
   * Does what the first question in each language would wait for, seconds after a start: reads the
   * glossary, weighs the items, loads the analyzers.
   */
  public void prepare() {
    FIRST_WORDS.forEach(
        (locale, words) -> {
          search(SearchRequest.of(words, locale, 1));
          suggest(words, locale, 1);
        });
  }

  private Thesaurus thesaurus() {
    Thesaurus compiled = thesaurus;
    List<GlossaryTerm> terms = index.terms();
    if (!compiled.isMadeOf(terms)) {
      compiled = new Thesaurus(terms);
      thesaurus = compiled;
    }
    return compiled;
  }

  private ItemWorth worth(Snapshot snapshot) {
    ItemWorth compiled = worth;
    List<Boost> boosts = index.boosts();
    Map<String, Long> views = index.popularity();
    if (compiled == null || !compiled.isFor(snapshot, boosts, views)) {
      compiled = ItemWorth.of(snapshot, boosts, views);
      worth = compiled;
    }
    return compiled;
  }

  private PinnedAnswers pinned() {
    PinnedAnswers compiled = pinned;
    List<BestBet> bestBets = index.bestBets();
    if (!compiled.isMadeOf(bestBets)) {
      compiled = new PinnedAnswers(bestBets);
      pinned = compiled;
    }
    return compiled;
  }
}
