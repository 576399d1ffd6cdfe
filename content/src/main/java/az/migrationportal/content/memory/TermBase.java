package az.migrationportal.content.memory;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.LiveText;
import az.migrationportal.content.publication.PublishedItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published items of type {@code term}, as pairs of official words. */
@ApplicationScoped
public class TermBase {

  private static final String TYPE = "term";

  @Inject private PublishedItems items;

  /** The terms that are published in both languages, to be looked for in texts of the first. */
  public Terms between(ContentLocale source, ContentLocale target) {
    List<LiveText> texts = items.texts(TYPE);
    Map<ItemKey, JsonObject> targets =
        texts.stream()
            .filter(text -> text.locale() == target)
            .collect(Collectors.toMap(LiveText::key, LiveText::fields));
    List<Terms.Known> known = new ArrayList<>();
    for (LiveText text : texts) {
      JsonObject other = targets.get(text.key());
      if (text.locale() == source && other != null) {
        String official = text.fields().getString("title", "");
        known.add(
            new Terms.Known(
                text.key(), official, other.getString("title", ""), forms(text, official)));
      }
    }
    return new Terms(source, known);
  }

  private static List<List<String>> forms(LiveText text, String official) {
    List<List<String>> forms = new ArrayList<>();
    forms.add(WordList.of(official, text.locale()));
    if (text.fields().get("abbreviation") instanceof JsonArray abbreviations) {
      abbreviations.stream()
          .filter(JsonString.class::isInstance)
          .map(word -> WordList.of(((JsonString) word).getString(), text.locale()))
          .forEach(forms::add);
    }
    return forms.stream().filter(form -> !form.isEmpty()).toList();
  }
}
