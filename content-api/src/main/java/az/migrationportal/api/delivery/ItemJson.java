package az.migrationportal.api.delivery;

import az.migrationportal.api.request.Extent;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.publication.ItemSlice;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.SourceFreshness;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;

/** Published items as delivery tells them. */
final class ItemJson {
  private ItemJson() {}

  /** The whole item. */
  static JsonObject whole(PublishedItem item) {
    JsonObjectBuilder json = card(item);
    SourceFreshness freshness = item.freshness();
    if (freshness != null) {
      json.add("outdatedSegments", Json.createArrayBuilder(freshness.older()))
          .add("missingSegments", freshness.missing());
    }
    return json.add("paths", Addresses.pages(item.paths()))
        .add("fields", item.fields())
        .add("rendered", item.rendered())
        .build();
  }

  /** The whole item as it was on a day. */
  static JsonObject past(PastItem past) {
    return Json.createObjectBuilder(whole(past.item()))
        .add("asOf", past.on().toString())
        .add("firstPublishedOn", past.firstPublished().toString())
        .add("beforeFirstPublication", past.isBeforeFirst())
        .build();
  }

  /** The same with no more fields than were asked for. */
  static JsonObject only(JsonObject whole, Extent extent) {
    return extent.fields() == null
        ? whole
        : Json.createObjectBuilder(whole)
            .add("fields", extent.of(whole.getJsonObject("fields")))
            .add("rendered", extent.of(whole.getJsonObject("rendered")))
            .build();
  }

  /** A slice of a list: cards without texts, but with the fields that were asked for by name. */
  static JsonObject slice(ItemSlice slice, Extent extent) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (PublishedItem item : slice.items()) {
      JsonObjectBuilder listed = card(item);
      if (extent.fields() != null) {
        listed.add("fields", extent.of(item.fields())).add("rendered", extent.of(item.rendered()));
      }
      items.add(listed);
    }
    JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
    String next = slice.nextCursor();
    if (next == null) {
      json.addNull("nextCursor");
    } else {
      json.add("nextCursor", next);
    }
    return json.build();
  }

  private static JsonObjectBuilder card(PublishedItem item) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", item.key().value())
            .add("type", item.type())
            .add("locale", item.asked().tag())
            .add("writtenIn", item.writtenIn().tag())
            .add("path", Addresses.page(item.asked(), item.path()))
            .add("title", item.title())
            .add("summary", item.summary())
            .add("state", item.state().name().toLowerCase(Locale.ROOT));
    String note = item.withdrawalNote();
    if (note != null) {
      json.add("withdrawalNote", note);
    }
    json.add("revision", item.revision())
        .add("publishedAt", item.publishedAt().toString())
        .add("verifiedOn", item.verifiedOn().toString());
    LocalDate reviewBy = item.reviewBy();
    if (reviewBy != null) {
      json.add("reviewBy", reviewBy.toString());
    }
    SourceFreshness freshness = item.freshness();
    if (freshness != null) {
      json.add(
          "freshness", freshness.freshness().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return json.add("confidence", item.confidence().word());
  }
}
