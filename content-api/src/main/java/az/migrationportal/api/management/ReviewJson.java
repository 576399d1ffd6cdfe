package az.migrationportal.api.management;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.workflow.QueuedReview;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews as management tells them. */
final class ReviewJson {
  private ReviewJson() {}

  /** Such as {@code in-review}. */
  static String word(ReviewState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ReviewState> state(String word) {
    return Arrays.stream(ReviewState.values()).filter(state -> word(state).equals(word)).findAny();
  }

  static JsonObject slice(List<QueuedReview> reviews, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    reviews.forEach(review -> all.add(queued(review)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("reviews", all);
    return reviews.size() == limit
        ? slice.add("nextCursor", Long.toString(reviews.get(limit - 1).number())).build()
        : slice.addNull("nextCursor").build();
  }

  static JsonObject queued(QueuedReview queued) {
    return review(queued.item(), queued.locale(), queued.version(), queued.review());
  }

  static JsonObject review(ItemKey item, ContentLocale locale, int version, ReviewCard review) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", item.value())
            .add("locale", locale.tag())
            .add("version", version)
            .add("revision", review.revision().value())
            .add("state", word(review.state()))
            .add("submittedAt", review.submittedAt().toString())
            .add("submittedBy", review.submittedBy());
    add(json, "submitNote", review.submitNote());
    add(json, "decidedAt", review.decidedAt());
    add(json, "decidedBy", review.decidedBy());
    add(json, "decisionNote", review.decisionNote());
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
