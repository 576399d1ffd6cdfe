package az.migrationportal.api.registration;

import az.migrationportal.content.json.Json;
import az.migrationportal.registration.document.DocumentCard;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Documents of a registration as programs get them: what each is, not what it shows. */
final class DocumentJson {
  private DocumentJson() {}

  static String list(List<DocumentCard> cards, int most) {
    return Json.createObjectBuilder()
        .add("documents", cards(cards))
        .add("most", most)
        .build()
        .toString();
  }

  static JsonArrayBuilder cards(List<DocumentCard> cards) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    return all;
  }

  static JsonObjectBuilder card(DocumentCard card) {
    return Json.createObjectBuilder()
        .add("number", card.number())
        .add("kind", card.kind().id())
        .add("contentType", card.contentType())
        .add("fileName", card.fileName())
        .add("size", card.size())
        .add("addedAt", card.addedAt().toString());
  }
}
