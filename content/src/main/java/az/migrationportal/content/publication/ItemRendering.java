package az.migrationportal.content.publication;

import az.migrationportal.content.fact.Confidence;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.InvalidLegalReference;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.markup.MarkupRendering;
import az.migrationportal.content.markup.RenderedMarkup;
import az.migrationportal.content.media.MediaKey;
import az.migrationportal.content.media.MediaSource;
import az.migrationportal.content.media.ShownMedium;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.type.FieldDefinition;
import az.migrationportal.content.wording.FactText;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a served item into what a reader of one locale gets on one day. */
final class ItemRendering {

  private final ContentTypes types;
  private final FactText facts;
  private final Countries countries;
  private final MediaSource media;

  ItemRendering(ContentTypes types, FactText facts, Countries countries, MediaSource media) {
    this.types = types;
    this.facts = facts;
    this.countries = countries;
    this.media = media;
  }

  /** Whether readers see it. */
  boolean isPage(ServedItem item) {
    return types.get(item.type()).page();
  }

  PublishedItem render(
      ServedItem item,
      ServedTranslation shown,
      ContentLocale asked,
      LocalDate on,
      Map<ItemKey, ServedItem> all) {
    MarkupRendering markup =
        new MarkupRendering(facts, shown.locale(), on, targets(asked, shown.locale(), all));
    JsonObject fields = item.fields(shown);
    ContentType type = types.get(item.type());
    SourceFreshness freshness = SourceCheck.of(item, shown, type, asked);
    Writing writing = new Writing(markup, shown.locale(), freshness);
    JsonObject rendered = group("", type.fields(), fields, writing);
    PublishedItem unsigned =
        new PublishedItem(
            item.key(),
            item.type(),
            asked,
            shown.locale(),
            shown.path(),
            rendered.getString("title", ""),
            rendered.getString("summary", ""),
            fields,
            rendered,
            shown.revision(),
            item.updatedAt(shown),
            LocalDate.parse(fields.getString("verifiedOn")),
            fields.containsKey("reviewBy") ? LocalDate.parse(fields.getString("reviewBy")) : null,
            Confidence.ofWord(fields.getString("confidence")).orElse(Confidence.LOW),
            item.publishedPaths(),
            shown.state(),
            shown.withdrawalNote(),
            freshness,
            "");
    return Fingerprint.sign(unsigned);
  }

  /** Addresses as a reader of a locale uses them: fallbacks are read under that locale too. */
  private LinkTargets targets(
      ContentLocale asked, ContentLocale writtenIn, Map<ItemKey, ServedItem> all) {
    return new LinkTargets() {
      @Override
      public Optional<String> item(ItemKey key) {
        return Optional.ofNullable(all.get(key))
            .filter(ItemRendering.this::isPage)
            .flatMap(item -> item.shownIn(asked))
            .map(shown -> "/" + asked.tag() + "/" + shown.path());
      }

      @Override
      public Optional<String> country(String iso2) {
        return countries
            .byIso2(iso2)
            .flatMap(country -> Optional.ofNullable(country.path().get(asked)))
            .map(path -> "/" + asked.tag() + "/" + ReservedPaths.countries(asked) + "/" + path);
      }

      @Override
      public Optional<ShownMedium> media(MediaKey key) {
        return media.find(key, writtenIn);
      }
    };
  }

  /** How the fields of one text are rendered. */
  private record Writing(
      MarkupRendering markup, ContentLocale locale, @Nullable SourceFreshness freshness) {

    JsonObject document(String field, String text) {
      Set<Integer> older = SourceCheck.pieces(freshness, field);
      return ItemRendering.document(
          markup.document(text, older, freshness == null ? "" : freshness.note()));
    }
  }

  private JsonObject group(
      String pointer, List<FieldDefinition> definitions, JsonObject fields, Writing writing) {
    JsonObjectBuilder rendered = Json.createObjectBuilder();
    for (FieldDefinition definition : definitions) {
      JsonValue value = fields.get(definition.name());
      String at = pointer + "/" + definition.name();
      if (value instanceof JsonArray array) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (int i = 0; i < array.size(); i++) {
          list.add(value(at + "/" + i, definition, array.get(i), writing));
        }
        rendered.add(definition.name(), list);
      } else if (value != null) {
        rendered.add(definition.name(), value(at, definition, value, writing));
      }
    }
    return rendered.build();
  }

  private JsonValue value(
      String pointer, FieldDefinition definition, JsonValue value, Writing writing) {
    if (value instanceof JsonObject object) {
      return group(pointer, definition.fields(), object, writing);
    }
    if (!(value instanceof JsonString string)) {
      return value;
    }
    return switch (definition.kind()) {
      case TEXT -> Json.createValue(writing.markup().plain(string.getString()));
      case INLINE -> Json.createValue(writing.markup().inline(string.getString()));
      case MARKDOWN -> writing.document(pointer, string.getString());
      case LEGAL -> legal(string.getString(), writing.locale());
      case MEDIA -> MediumJson.of(string.getString(), key -> media.find(key, writing.locale()));
      default -> value;
    };
  }

  private static JsonObject document(RenderedMarkup rendered) {
    JsonArrayBuilder headings = Json.createArrayBuilder();
    for (RenderedMarkup.Anchor heading : rendered.headings()) {
      headings.add(
          Json.createObjectBuilder()
              .add("id", heading.id())
              .add("text", heading.text())
              .add("level", heading.level()));
    }
    return Json.createObjectBuilder()
        .add("html", rendered.html())
        .add("text", rendered.text())
        .add("headings", headings)
        .build();
  }

  private JsonObject legal(String text, ContentLocale locale) {
    try {
      LegalReference reference = LegalReference.parse(text);
      JsonObjectBuilder legal =
          Json.createObjectBuilder()
              .add("act", reference.act())
              .add("article", reference.article())
              .add("label", facts.label(reference, locale));
      facts.address(reference).ifPresent(address -> legal.add("href", address));
      return legal.build();
    } catch (InvalidLegalReference e) {
      return Json.createObjectBuilder().add("label", text).build();
    }
  }
}
