package az.migrationportal.tests.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** An editor with a token, who writes and publishes through the management API. */
final class Editor {
  private final Visitor visitor;
  private final String authorization;

  Editor(Visitor visitor) {
    this.visitor = visitor;
    this.authorization = visitor.administrator();
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return sendAs("application/json", method, path, body, headers);
  }

  HttpResponse<String> sendAs(
      String mediaType, String method, String path, String body, String... headers) {
    String[] all = new String[headers.length + 4];
    all[0] = "Authorization";
    all[1] = authorization;
    all[2] = "Content-Type";
    all[3] = mediaType;
    System.arraycopy(headers, 0, all, 4, headers.length);
    return visitor.send(method, "/api/v1/manage" + path, body, all);
  }

  HttpResponse<String> create(String key) {
    return send(
        "POST",
        "/items",
        Json.createObjectBuilder()
            .add("key", key)
            .add("type", "page")
            .add("source", "en")
            .build()
            .toString());
  }

  /** Saves a draft; an empty ETag starts the translation. Answers the response. */
  HttpResponse<String> save(String key, String locale, String words, String etag) {
    boolean first = etag.isEmpty();
    return send(
        "PUT",
        "/items/" + key + "/translations/" + locale + "/draft",
        draft(key, locale, words).toString(),
        first ? "If-None-Match" : "If-Match",
        first ? "*" : etag);
  }

  static JsonObject draft(String key, String locale, String words) {
    var draft =
        Json.createObjectBuilder()
            .add("path", key + "-" + locale)
            .add(
                "localized",
                Json.createObjectBuilder()
                    .add("title", words)
                    .add("summary", "Summary of " + words)
                    .add("body", "## Heading\n\nBody of " + words + ".\n"));
    if (locale.equals("en")) {
      draft.add(
          "shared",
          Json.createObjectBuilder()
              .add("topic", "contacts")
              .add("audience", Json.createArrayBuilder().add("foreigners"))
              .add("verifiedOn", "2026-11-01")
              .add("confidence", "high"));
    }
    return draft.build();
  }

  HttpResponse<String> publish(String key, String locale, String etag) {
    return send(
        "POST",
        "/items/" + key + "/translations/" + locale + "/publish",
        "{\"changeNote\": \"A journey published this.\"}",
        "If-Match",
        etag);
  }

  HttpResponse<String> withdraw(String key, String locale, String etag) {
    return send(
        "POST",
        "/items/" + key + "/translations/" + locale + "/withdraw",
        "{\"note\": \"No longer true.\"}",
        "If-Match",
        etag);
  }

  /** Writes and publishes an item in three languages; answers the ETags after publishing. */
  java.util.Map<String, String> publishEverywhere(String key, String words) {
    create(key);
    java.util.Map<String, String> etags = new java.util.HashMap<>();
    for (String locale : new String[] {"en", "az", "ru"}) {
      String draft = etag(save(key, locale, words + " " + locale, ""));
      etags.put(locale, etag(publish(key, locale, draft)));
    }
    return etags;
  }

  static String etag(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("ETag")
        .orElseThrow(
            () -> new AssertionError(response.statusCode() + " without ETag: " + response.body()));
  }
}
