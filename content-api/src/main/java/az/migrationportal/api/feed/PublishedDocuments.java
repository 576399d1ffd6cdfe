package az.migrationportal.api.feed;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ItemQuery;
import az.migrationportal.content.publication.ItemSlice;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the index should hold now: one document per item and live locale, and every country. */
@ApplicationScoped
public class PublishedDocuments {
  @Inject PublishedItems items;
  @Inject ContentTypes types;
  @Inject Countries countries;
  @Inject FactText facts;
  @Inject BakuDay day;

  /** Every document. */
  Map<DocumentId, SearchDocument> all() {
    Map<DocumentId, SearchDocument> documents = new LinkedHashMap<>();
    for (ContentLocale locale : ContentLocale.values()) {
      CountryDocument country = new CountryDocument(facts, locale);
      for (Country each : countries.all()) {
        put(documents, country.of(each, day.today()));
      }
      addItems(documents, locale);
    }
    return documents;
  }

  /** The document of one item in one locale; empty where readers have none there. */
  Optional<SearchDocument> find(ItemKey key, ContentLocale locale) {
    return items
        .find(key, locale)
        .filter(item -> item.writtenIn() == locale)
        .filter(item -> item.state() == PublicationState.PUBLISHED)
        .map(this::document)
        .or(() -> country(key, locale));
  }

  private void addItems(Map<DocumentId, SearchDocument> documents, ContentLocale locale) {
    String cursor = null;
    do {
      ItemSlice slice = items.list(new ItemQuery(null, locale, null, cursor, ItemQuery.MAX_LIMIT));
      slice.items().stream()
          .filter(item -> item.writtenIn() == locale)
          .forEach(item -> put(documents, document(item)));
      cursor = slice.nextCursor();
    } while (cursor != null);
  }

  private Optional<SearchDocument> country(ItemKey key, ContentLocale locale) {
    return countries.all().stream()
        .filter(country -> country.key().equals(key))
        .findFirst()
        .map(country -> new CountryDocument(facts, locale).of(country, day.today()));
  }

  private SearchDocument document(PublishedItem item) {
    SearchDocument document = ItemDocument.of(item, types.get(item.type()));
    return countries.all().stream()
        .filter(country -> country.key().equals(item.key()))
        .findFirst()
        .map(
            country ->
                new CountryDocument(facts, item.writtenIn()).beside(document, country, day.today()))
        .orElse(document);
  }

  private static void put(Map<DocumentId, SearchDocument> documents, SearchDocument document) {
    documents.put(document.id(), document);
  }
}
