package az.migrationportal.api.management.fact;

import az.migrationportal.content.amendment.FactCard;
import az.migrationportal.content.amendment.FactPublication;
import az.migrationportal.content.amendment.FactRevision;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.document.DocumentChange;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.use.FactUse;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.workflow.ReviewCard;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts and visa rules as management tells them. */
final class ManagedFactJson {
  private ManagedFactJson() {}

  static JsonObjectBuilder state(FactState state) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", state.subject().key())
            .add("version", state.version());
    FactCard draft = state.draft();
    if (draft != null) {
      json.add("draft", card(draft));
    }
    FactCard live = state.live();
    if (live != null) {
      json.add("live", card(live));
    }
    return json;
  }

  static JsonObject card(FactState state, @Nullable JsonObject published, List<String> authors) {
    JsonObjectBuilder json = state(state).add("authors", Json.createArrayBuilder(authors));
    return published == null ? json.build() : json.add("published", published).build();
  }

  static JsonObject revision(FactRevision revision) {
    return card(revision.card()).add("document", FactDocuments.json(revision.document())).build();
  }

  static JsonObject slice(List<FactCard> cards, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("revisions", all);
    boolean more = cards.size() == limit && cards.get(limit - 1).number().value() > 1;
    return more
        ? slice.add("nextCursor", Integer.toString(cards.get(limit - 1).number().value())).build()
        : slice.addNull("nextCursor").build();
  }

  static JsonObject changes(FactSubject subject, int from, int to, List<DocumentChange> changes) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (DocumentChange change : changes) {
      JsonValue before = change.before();
      JsonValue after = change.after();
      all.add(
          Json.createObjectBuilder()
              .add("place", change.place())
              .add("before", before == null ? JsonValue.NULL : before)
              .add("after", after == null ? JsonValue.NULL : after));
    }
    return Json.createObjectBuilder()
        .add("key", subject.key())
        .add("from", from)
        .add("to", to)
        .add("changes", all)
        .build();
  }

  static JsonObject uses(FactSubject subject, List<FactUse> uses) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (FactUse use : uses) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("kind", word(use.kind()))
              .add("key", use.key())
              .add("locale", use.locale().tag())
              .add("draft", use.draft())
              .add("places", Json.createArrayBuilder(use.places()));
      add(json, "path", use.path());
      all.add(json);
    }
    return Json.createObjectBuilder().add("key", subject.key()).add("uses", all).build();
  }

  static Response answer(int status, FactState state) {
    return tagged(status, state.version(), state(state).build());
  }

  static Response answer(FactPublication publication) {
    return tagged(
        200,
        publication.version(),
        Json.createObjectBuilder()
            .add("revision", publication.revision().value())
            .add("version", publication.version())
            .add("sequence", publication.sequence())
            .build());
  }

  static Response tagged(int status, int version, JsonObject json) {
    return Response.status(status)
        .header(HttpHeaders.ETAG, "\"" + version + "\"")
        .entity(json.toString())
        .build();
  }

  static JsonObjectBuilder card(FactCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("revision", card.number().value())
            .add("state", word(card.state()))
            .add("savedAt", card.savedAt().toString())
            .add("savedBy", card.savedBy());
    add(json, "publishedAt", card.publishedAt());
    add(json, "publishedBy", card.publishedBy());
    add(json, "note", card.note());
    ReviewCard review = card.review();
    if (review != null) {
      json.add("review", review(review));
    }
    return json;
  }

  private static JsonObjectBuilder review(ReviewCard review) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("state", word(review.state()))
            .add("submittedAt", review.submittedAt().toString())
            .add("submittedBy", review.submittedBy());
    add(json, "submitNote", review.submitNote());
    add(json, "decidedAt", review.decidedAt());
    add(json, "decidedBy", review.decidedBy());
    add(json, "decisionNote", review.decisionNote());
    return json;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
