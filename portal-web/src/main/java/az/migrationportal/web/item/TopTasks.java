package az.migrationportal.web.item;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What people ask most often, for the first page and for those who are lost. */
@ApplicationScoped
public class TopTasks {

  private static final List<String> KEYS =
      List.of(
          "visa-types",
          "e-visa",
          "place-of-stay-registration",
          "extend-temporary-stay",
          "temporary-residence-permit",
          "work-permit",
          "overstay-and-fines",
          "contact-migration-service");

  @Inject PublishedItems items;

  /** A list of links; those not published are left out. */
  public Tag list(ContentLocale locale) {
    Tag list = Tag.of("ul");
    KEYS.forEach(
        key -> link(key, locale).ifPresent(place -> list.with(Tag.of("li", place.link()))));
    return list;
  }

  /** A way to an item by key, if readers may be sent there. */
  public Optional<Crumb> link(String key, ContentLocale locale) {
    return find(key, locale)
        .map(item -> new Crumb(item.title(), Addresses.of(locale, item), item.writtenIn(), locale));
  }

  /** An item by key, if readers may be sent there. */
  public Optional<PublishedItem> find(String key, ContentLocale locale) {
    return items
        .find(new ItemKey(key), locale)
        .filter(item -> item.state() == PublicationState.PUBLISHED);
  }
}
