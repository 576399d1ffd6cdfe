package az.migrationportal.api.management.library;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.library.ImportedLibrary;
import az.migrationportal.content.media.MediaKey;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** What taking in an archive changed, as JSON. */
final class LibraryJson {
  private LibraryJson() {}

  static JsonObject of(ImportedLibrary outcome, boolean dryRun) {
    return Json.createObjectBuilder()
        .add("dryRun", dryRun)
        .add("created", keys(outcome.created()))
        .add("published", texts(outcome.published()))
        .add("withdrawn", texts(outcome.withdrawn()))
        .add("ended", texts(outcome.ended()))
        .add("facts", words(outcome.facts()))
        .add("decisions", words(outcome.decisions()))
        .add("media", words(outcome.media().stream().map(MediaKey::value).toList()))
        .add("leftAlone", keys(outcome.leftAlone()))
        .build();
  }

  private static JsonArrayBuilder keys(List<ItemKey> keys) {
    return words(keys.stream().map(ItemKey::value).toList());
  }

  private static JsonArrayBuilder words(List<String> words) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    words.forEach(array::add);
    return array;
  }

  private static JsonArrayBuilder texts(List<ImportedLibrary.Text> texts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.forEach(
        text ->
            array.add(
                Json.createObjectBuilder()
                    .add("key", text.item().value())
                    .add("locale", text.locale().tag())));
    return array;
  }
}
