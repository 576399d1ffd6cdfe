package az.migrationportal.content.decision.wording;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import java.util.Optional;

/** Addresses of what is published, for a reader of one locale. */
public final class PublishedLinks implements LinkTargets {
  private final PublishedItems items;
  private final Countries countries;
  private final ContentLocale locale;

  public PublishedLinks(PublishedItems items, Countries countries, ContentLocale locale) {
    this.items = items;
    this.countries = countries;
    this.locale = locale;
  }

  /** The item itself, where it is published. */
  public Optional<PublishedItem> find(ItemKey key) {
    return items.find(key, locale).filter(item -> item.state() == PublicationState.PUBLISHED);
  }

  @Override
  public Optional<String> item(ItemKey key) {
    return find(key).map(item -> "/" + locale.tag() + "/" + item.path());
  }

  @Override
  public Optional<String> country(String iso2) {
    return countries
        .byIso2(iso2)
        .flatMap(country -> Optional.ofNullable(country.path().get(locale)))
        .map(path -> "/" + locale.tag() + "/" + ReservedPaths.countries(locale) + "/" + path);
  }
}
