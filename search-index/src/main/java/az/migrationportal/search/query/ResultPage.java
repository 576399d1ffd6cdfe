package az.migrationportal.search.query;

import az.migrationportal.search.document.Locales;
import az.migrationportal.search.indexing.internal.Card;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.ItemCollector.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Turns items into what the reader sees: in the reader's locale, or the nearest that exists. */
final class ResultPage {
  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final String locale;
  private final Passages passages;

  ResultPage(
      Snapshot snapshot,
      IndexSearcher searcher,
      Vocabulary vocabulary,
      String locale,
      SoughtWords words) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.locale = locale;
    this.passages = new Passages(vocabulary, words);
  }

  /** One page; pinned items come first and are not repeated. */
  List<Hit> hits(List<List<Found>> items, int offset, int limit, List<String> pinned)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (String key : pinned) {
      Hit hit = pinned(key, items);
      if (hit != null && hits.size() < limit) {
        hits.add(hit);
      }
    }
    for (int i = offset; i < items.size() && hits.size() < limit; i++) {
      Hit hit = hit(items.get(i));
      if (hits.stream().noneMatch(earlier -> earlier.key().equals(hit.key()))) {
        hits.add(hit);
      }
    }
    return hits;
  }

  /** One item without passages. */
  Hit plain(List<Found> documents) throws IOException {
    Found best = documents.get(0);
    return hit(shown(best.item()), Locales.ALL.get(best.locale()), List.of());
  }

  private Hit hit(List<Found> documents) throws IOException {
    Found best = documents.get(0);
    for (Found found : documents) {
      if (Locales.ALL.get(found.locale()).equals(locale)) {
        best = found;
      }
    }
    String matched = Locales.ALL.get(best.locale());
    return hit(shown(best.item()), matched, passages.of(best.document(), matched));
  }

  private @Nullable Hit pinned(String key, List<List<Found>> items) throws IOException {
    for (String candidate : Locales.preferenceOf(locale)) {
      TopDocs found =
          searcher.search(
              new TermQuery(new Term(IndexFields.ID, IndexFields.id(key, candidate))), 1);
      if (found.scoreDocs.length > 0) {
        int document = found.scoreDocs[0].doc;
        for (List<Found> item : items) {
          if (item.stream().anyMatch(each -> each.document() == document)) {
            return hit(item);
          }
        }
        return hit(document, candidate, List.of());
      }
    }
    return null;
  }

  private int shown(int item) {
    for (String candidate : Locales.preferenceOf(locale)) {
      int document = snapshot.document(item, candidate);
      if (document >= 0) {
        return document;
      }
    }
    throw new IllegalStateException("An item that was found has no document");
  }

  private Hit hit(int document, String matchedLocale, List<String> highlights) throws IOException {
    Card card = Card.of(searcher.getIndexReader(), document);
    return new Hit(
        card.key(),
        card.type(),
        card.locale(),
        card.title(),
        card.summary(),
        card.path(),
        highlights,
        matchedLocale);
  }
}
