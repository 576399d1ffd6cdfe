package az.migrationportal.search.indexing;

import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.internal.Card;
import az.migrationportal.search.indexing.internal.DocumentTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;

/** A history of changes that is the same in every process, and what an index holds after it. */
final class StoredPages {
  private static final int KEYS = 60;
  private static final int UPSERTS = 5;
  private static final int REMOVALS = 2;

  private StoredPages() {}

  /** Takes a change of the history in. */
  static void apply(SearchIndex index, long sequence) {
    index.apply(
        sequence,
        upserts(sequence),
        removals(sequence).stream().map(key -> new DocumentId(key, "az")).toList());
  }

  /** Key and title of every page after a change. */
  static Map<String, String> after(long sequence) {
    Map<String, String> pages = new TreeMap<>();
    for (long each = 1; each <= sequence; each++) {
      upserts(each).forEach(page -> pages.put(page.key(), page.title()));
      removals(each).forEach(pages::remove);
    }
    return pages;
  }

  /** The pages after a change as documents. */
  static List<SearchDocument> documentsAfter(long sequence) {
    List<SearchDocument> documents = new ArrayList<>();
    after(sequence).forEach((key, title) -> documents.add(page(key, title)));
    return documents;
  }

  /** Key and title of every page the index holds; a page held twice is an error. */
  static Map<String, String> in(SearchIndex index) {
    return index.read(
        snapshot -> {
          Map<String, String> pages = new TreeMap<>();
          var searcher = snapshot.searcher();
          var texts = new DocumentTexts(searcher.getIndexReader());
          for (ScoreDoc each : searcher.search(new MatchAllDocsQuery(), 10 * KEYS).scoreDocs) {
            Card card = texts.card(each.doc);
            if (pages.put(card.key(), card.title()) != null) {
              throw new AssertionError("Held twice: " + card);
            }
          }
          return pages;
        });
  }

  private static List<SearchDocument> upserts(long sequence) {
    var random = new Random(sequence);
    return random
        .ints(UPSERTS, 0, KEYS)
        .mapToObj(key -> page("page-" + key, "Səhifə " + key + " of change " + sequence))
        .toList();
  }

  private static List<String> removals(long sequence) {
    return new Random(-sequence)
        .ints(REMOVALS, 0, KEYS)
        .mapToObj(key -> "page-" + key)
        .distinct()
        .toList();
  }

  private static SearchDocument page(String key, String title) {
    return new SearchDocument(
        key,
        "page",
        "az",
        title,
        "Qısa məzmun",
        "Miqrasiya orqanına müraciət edilir. ".repeat(6),
        List.of(key),
        key,
        List.of(),
        List.of(),
        null,
        null);
  }
}
