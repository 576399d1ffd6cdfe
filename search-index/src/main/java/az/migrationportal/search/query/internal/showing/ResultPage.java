package az.migrationportal.search.query.internal.showing;

import az.migrationportal.search.document.Locales;
import az.migrationportal.search.indexing.internal.Card;
import az.migrationportal.search.indexing.internal.DocumentTexts;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.internal.matching.ItemCollector.Found;
import az.migrationportal.search.query.internal.reading.SoughtWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns items into what the reader sees: in the reader's locale, or the nearest that exists. */
public final class ResultPage {
  private static final int NONE = -1;

  private final Snapshot snapshot;
  private final String locale;
  private final DocumentTexts texts;
  private final Passages passages;

  public ResultPage(Snapshot snapshot, DocumentTexts texts, String locale, SoughtWords words) {
    this.snapshot = snapshot;
    this.locale = locale;
    this.texts = texts;
    this.passages = new Passages(texts, words);
  }

  /** One page; pinned items come first and are not repeated. */
  public List<Hit> hits(List<List<Found>> items, int offset, int limit, List<String> pinned)
      throws IOException {
    List<Shown> page = new ArrayList<>();
    for (String key : pinned) {
      int item = snapshot.item(key);
      if (item != NONE && page.size() < limit) {
        add(page, pinned(item, items));
      }
    }
    for (int i = offset; i < items.size() && page.size() < limit; i++) {
      add(page, found(items.get(i)));
    }
    return read(page);
  }

  /** One item without passages. */
  public Hit plain(List<Found> documents) throws IOException {
    Found best = documents.get(0);
    int document = shown(best.item());
    return hit(texts.card(document), Locales.ALL.get(best.locale()), List.of());
  }

  private static void add(List<Shown> page, Shown item) {
    if (item.document() != NONE
        && page.stream().noneMatch(earlier -> earlier.item() == item.item())) {
      page.add(item);
    }
  }

  private Shown found(List<Found> documents) {
    Found best = documents.get(0);
    for (Found found : documents) {
      if (Locales.ALL.get(found.locale()).equals(locale)) {
        best = found;
      }
    }
    return new Shown(
        best.item(), shown(best.item()), best.document(), Locales.ALL.get(best.locale()));
  }

  private Shown pinned(int item, List<List<Found>> items) {
    for (List<Found> documents : items) {
      if (documents.get(0).item() == item) {
        return found(documents);
      }
    }
    return new Shown(item, shown(item), NONE, "");
  }

  /** The document of an item that the reader sees. */
  private int shown(int item) {
    for (String candidate : Locales.preferenceOf(locale)) {
      int document = snapshot.document(item, candidate);
      if (document >= 0) {
        return document;
      }
    }
    return NONE;
  }

  /** Documents are read in the order in which they lie, whatever their rank. */
  private List<Hit> read(List<Shown> page) throws IOException {
    Map<Integer, Card> cards = new HashMap<>();
    for (int document : page.stream().mapToInt(Shown::document).sorted().toArray()) {
      cards.put(document, texts.card(document));
    }
    Map<Integer, List<String>> found = new HashMap<>();
    for (Shown item : page.stream().sorted(Comparator.comparingInt(Shown::matched)).toList()) {
      if (item.matched() != NONE) {
        found.put(item.matched(), passages.of(item.matched(), item.matchedLocale()));
      }
    }
    return page.stream()
        .map(
            item -> {
              Card card = Objects.requireNonNull(cards.get(item.document()));
              return item.matched() == NONE
                  ? hit(card, card.locale(), List.of())
                  : hit(card, item.matchedLocale(), found.getOrDefault(item.matched(), List.of()));
            })
        .toList();
  }

  private static Hit hit(Card card, String matchedLocale, List<String> highlights) {
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

  /**
   * An item of the page.
   *
   * @param document that the reader sees
   * @param matched the document in which the words were found; {@link #NONE} if they were not
   * @param matchedLocale its locale
   */
  private record Shown(int item, int document, int matched, String matchedLocale) {}
}
