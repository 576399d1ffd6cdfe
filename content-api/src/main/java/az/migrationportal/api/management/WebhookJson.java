package az.migrationportal.api.management;

import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.webhook.CreatedWebhook;
import az.migrationportal.content.webhook.DeliveryCard;
import az.migrationportal.content.webhook.DeliveryState;
import az.migrationportal.content.webhook.WebhookCard;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Receivers of changes and what they were sent, as management tells them. */
final class WebhookJson {
  private WebhookJson() {}

  static Optional<ChangeKind> kind(String word) {
    return Arrays.stream(ChangeKind.values()).filter(kind -> word(kind).equals(word)).findFirst();
  }

  static String kinds() {
    return Arrays.stream(ChangeKind.values())
        .map(WebhookJson::word)
        .collect(Collectors.joining(", "));
  }

  static Optional<DeliveryState> state(String word) {
    return Arrays.stream(DeliveryState.values())
        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  static JsonObject created(CreatedWebhook created) {
    return Json.createObjectBuilder(card(created.card())).add("secret", created.secret()).build();
  }

  static JsonObject cards(List<WebhookCard> cards) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    return Json.createObjectBuilder().add("webhooks", all).build();
  }

  static JsonObject card(WebhookCard card) {
    return Json.createObjectBuilder()
        .add("id", card.id())
        .add("address", card.address().toString())
        .add(
            "kinds",
            Json.createArrayBuilder(card.kinds().stream().sorted().map(WebhookJson::word).toList()))
        .add("active", card.active())
        .add("queuedTo", card.queuedTo())
        .add("createdAt", card.createdAt().toString())
        .add("createdBy", card.createdBy())
        .build();
  }

  static JsonObject slice(List<DeliveryCard> deliveries, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    deliveries.forEach(delivery -> all.add(delivery(delivery)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("deliveries", all);
    return deliveries.size() == limit
        ? slice.add("nextCursor", Long.toString(deliveries.get(limit - 1).sequence())).build()
        : slice.addNull("nextCursor").build();
  }

  private static JsonObject delivery(DeliveryCard delivery) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sequence", delivery.sequence())
            .add("state", delivery.state().name().toLowerCase(Locale.ROOT))
            .add("attempts", delivery.attempts())
            .add("dueAt", delivery.dueAt().toString());
    Integer status = delivery.status();
    if (status != null) {
      json.add("status", status);
    }
    String failure = delivery.failure();
    if (failure != null) {
      json.add("failure", failure);
    }
    Instant finishedAt = delivery.finishedAt();
    if (finishedAt != null) {
      json.add("finishedAt", finishedAt.toString());
    }
    return json.build();
  }

  private static String word(ChangeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
