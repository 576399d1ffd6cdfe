package az.migrationportal.api.delivery;

import az.migrationportal.api.request.Extent;
import az.migrationportal.api.request.Inclusion;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.ItemReferences;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.publication.Referenced;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What texts refer to, one level deep: of items what a link to them needs, of facts the value of
 * the day. Each once, in the order of the texts, at most {@value #MOST} of a kind. What readers
 * cannot have today is left out.
 */
@ApplicationScoped
public class Included {
  static final int MOST = 200;

  @Inject ItemReferences references;
  @Inject PublishedItems items;
  @Inject ContentTypes types;
  @Inject Facts facts;
  @Inject FactText words;

  /**
   * A text that refers to others.
   *
   * @param fields as they were written
   */
  public record Text(String type, JsonObject fields) {}

  /** The answer with what is asked for beside it; as it is where nothing is. */
  public JsonObject beside(
      JsonObject answer, List<Text> texts, Extent extent, ContentLocale locale, LocalDate on) {
    if (extent.include().isEmpty()) {
      return answer;
    }
    Set<ItemKey> named = new LinkedHashSet<>();
    Set<FactKey> quoted = new LinkedHashSet<>();
    for (Text text : texts) {
      Referenced referenced = references.of(text.type(), extent.of(text.fields()));
      named.addAll(referenced.items());
      quoted.addAll(referenced.facts());
    }
    JsonObjectBuilder included = Json.createObjectBuilder();
    if (extent.include().contains(Inclusion.ITEMS)) {
      included.add(Inclusion.ITEMS.word(), items(named, locale));
    }
    if (extent.include().contains(Inclusion.FACTS)) {
      included.add(Inclusion.FACTS.word(), facts(quoted, on));
    }
    return Json.createObjectBuilder(answer).add("included", included).build();
  }

  private JsonArrayBuilder items(Set<ItemKey> keys, ContentLocale locale) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    keys.stream()
        .limit(MOST)
        .flatMap(key -> items.find(key, locale).stream())
        .filter(item -> item.state() == PublicationState.PUBLISHED)
        .filter(item -> types.get(item.type()).page())
        .forEach(item -> json.add(item(item)));
    return json;
  }

  private static JsonObjectBuilder item(PublishedItem item) {
    return Json.createObjectBuilder()
        .add("key", item.key().value())
        .add("type", item.type())
        .add("writtenIn", item.writtenIn().tag())
        .add("path", Addresses.page(item.asked(), item.path()))
        .add("title", item.title())
        .add("summary", item.summary());
  }

  private JsonArrayBuilder facts(Set<FactKey> keys, LocalDate on) {
    FactJson told = new FactJson(words, on);
    JsonArrayBuilder json = Json.createArrayBuilder();
    keys.stream()
        .limit(MOST)
        .flatMap(key -> facts.find(key).stream())
        .forEach(fact -> fact.on(on).ifPresent(value -> json.add(told.of(fact, value))));
    return json;
  }
}
