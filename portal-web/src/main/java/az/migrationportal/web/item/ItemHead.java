package az.migrationportal.web.item;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageHead;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What search engines are told about an item. */
public final class ItemHead {

  private ItemHead() {}

  /** A fallback points at the translation it really is, and is not listed itself. */
  public static PageHead of(PublishedItem item, ContentLocale asked, Texts texts) {
    String title = item.title() + " · " + texts.get("portal.name");
    if (item.state() == PublicationState.WITHDRAWN) {
      return PageHead.unlisted(title, item.summary());
    }
    Map<ContentLocale, String> alternates = new EnumMap<>(ContentLocale.class);
    item.paths().forEach((locale, path) -> alternates.put(locale, Addresses.of(locale, path)));
    String canonical = Addresses.of(item.writtenIn(), item);
    return new PageHead(
        title, item.summary(), canonical, alternates, item.writtenIn() == asked, data(item));
  }

  private static JsonObject data(PublishedItem item) {
    LocalDate reviewBy = item.reviewBy();
    var data =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "WebPage")
            .add("name", item.title())
            .add("description", item.summary())
            .add("inLanguage", item.writtenIn().tag())
            .add("dateModified", item.publishedAt().toString())
            .add("lastReviewed", item.verifiedOn().toString())
            .add("isAccessibleForFree", true)
            .add("url", Addresses.of(item.writtenIn(), item));
    if (reviewBy != null) {
      data.add("expires", reviewBy.toString());
    }
    return data.build();
  }
}
