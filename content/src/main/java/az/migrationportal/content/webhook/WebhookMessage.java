package az.migrationportal.content.webhook;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/**
 * What a receiver reads: {@code {"type", "timestamp", "data": {"sequence", "key", "locale",
 * "decision", "note"}}}; all but the sequence only where there are any. The text itself is read
 * over the API.
 */
record WebhookMessage(String id, String body) {

  static WebhookMessage of(Change change) {
    JsonObjectBuilder data = Json.createObjectBuilder().add("sequence", change.sequence());
    ItemKey item = change.item();
    if (item != null) {
      data.add("key", item.value());
    }
    String decision = change.decision();
    if (decision != null) {
      data.add("decision", decision);
    }
    ContentLocale locale = change.locale();
    if (locale != null) {
      data.add("locale", locale.tag());
    }
    String note = change.note();
    if (note != null) {
      data.add("note", note);
    }
    String type = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '.');
    String body =
        Json.createObjectBuilder()
            .add("type", type)
            .add("timestamp", change.at().toString())
            .add("data", data)
            .build()
            .toString();
    return new WebhookMessage("change-" + change.sequence(), body);
  }
}
