package az.migrationportal.api.management;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.translation.RevisionCard;
import az.migrationportal.content.translation.RevisionText;
import az.migrationportal.content.translation.TextChange;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Revisions as management tells them. */
final class RevisionJson {
  private RevisionJson() {}

  static JsonObject slice(List<RevisionCard> cards, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("revisions", all);
    boolean more = cards.size() == limit && cards.get(limit - 1).number().value() > 1;
    return more
        ? slice.add("nextCursor", Integer.toString(cards.get(limit - 1).number().value())).build()
        : slice.addNull("nextCursor").build();
  }

  static JsonObject text(RevisionText revision) {
    JsonObjectBuilder json = card(revision.card()).add("localized", revision.localized());
    JsonObject shared = revision.shared();
    if (shared != null) {
      json.add("shared", shared);
    }
    return json.build();
  }

  static JsonObject comparison(int from, int to, List<TextChange> changes) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (TextChange change : changes) {
      all.add(
          Json.createObjectBuilder()
              .add("field", change.field())
              .add("paragraph", change.paragraph())
              .add("before", Json.createArrayBuilder(change.before()))
              .add("after", Json.createArrayBuilder(change.after())));
    }
    return Json.createObjectBuilder().add("from", from).add("to", to).add("changes", all).build();
  }

  private static JsonObjectBuilder card(RevisionCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("revision", card.number().value())
            .add("state", card.state().name().toLowerCase(Locale.ROOT))
            .add("savedAt", card.savedAt().toString())
            .add("savedBy", card.savedBy());
    add(json, "publishedAt", card.publishedAt());
    add(json, "publishedBy", card.publishedBy());
    add(json, "changeNote", card.changeNote());
    add(json, "withdrawnAt", card.withdrawnAt());
    add(json, "withdrawnBy", card.withdrawnBy());
    add(json, "withdrawalNote", card.withdrawalNote());
    return json;
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
