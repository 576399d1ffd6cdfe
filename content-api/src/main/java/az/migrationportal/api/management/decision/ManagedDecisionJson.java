package az.migrationportal.api.management.decision;

import az.migrationportal.api.answer.Slice;
import az.migrationportal.content.decision.revision.DecisionCard;
import az.migrationportal.content.decision.revision.DecisionPublication;
import az.migrationportal.content.decision.revision.DecisionRevision;
import az.migrationportal.content.decision.revision.DecisionState;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.workflow.ReviewCard;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decisions as management tells them. */
final class ManagedDecisionJson {
  private ManagedDecisionJson() {}

  static JsonObject states(List<DecisionState> states, int limit) {
    return Slice.of("decisions", states, limit, ManagedDecisionJson::state, DecisionState::key);
  }

  static JsonObjectBuilder state(DecisionState state) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("key", state.key()).add("version", state.version());
    DecisionCard draft = state.draft();
    if (draft != null) {
      json.add("draft", card(draft));
    }
    DecisionCard live = state.live();
    if (live != null) {
      json.add("live", card(live));
    }
    return json;
  }

  static JsonObject revision(DecisionRevision revision) {
    return card(revision.card()).add("document", revision.document()).build();
  }

  static JsonObject slice(List<DecisionCard> cards, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("revisions", all);
    boolean more = cards.size() == limit && cards.get(limit - 1).number().value() > 1;
    return more
        ? slice.add("nextCursor", Integer.toString(cards.get(limit - 1).number().value())).build()
        : slice.addNull("nextCursor").build();
  }

  static Response answer(DecisionState state) {
    return answer(200, state);
  }

  static Response answer(int status, DecisionState state) {
    return tagged(status, state.version(), state(state).build());
  }

  static Response answer(DecisionState state, DecisionRevision open) {
    return tagged(200, state.version(), state(state).add("document", open.document()).build());
  }

  static Response answer(DecisionPublication publication) {
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

  private static JsonObjectBuilder card(DecisionCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("revision", card.number().value())
            .add("state", word(card.state()))
            .add("savedAt", card.savedAt().toString())
            .add("savedBy", card.savedBy());
    add(json, "publishedAt", card.publishedAt());
    add(json, "publishedBy", card.publishedBy());
    add(json, "changeNote", card.changeNote());
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

  private static String word(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
