package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** What journeys with saved answers do: keep one, look at it, read the mails about it. */
final class KeptAnswers {
  static final Duration SOON = Duration.ofSeconds(20);

  private KeptAnswers() {}

  static JsonObject save(Visitor visitor, String decision, JsonObject answers, String address) {
    JsonObjectBuilder order =
        Json.createObjectBuilder()
            .add("decision", decision)
            .add("locale", "en")
            .add("answers", answers);
    if (!address.isEmpty()) {
      order.add("address", address);
    }
    HttpResponse<String> sent =
        visitor.send(
            "POST", "/api/v1/alerts", order.build().toString(), "Content-Type", "application/json");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    return Visitor.json(sent);
  }

  static JsonObject saved(Visitor visitor, String token) {
    return visitor.json("/api/v1/alerts/" + token);
  }

  static List<String> mails(Visitor visitor, String address, int count) {
    Visitor.until(SOON, () -> visitor.mails(address).size() >= count);
    return visitor.mails(address);
  }

  static void confirm(Visitor visitor, String address) {
    String owner = between(mails(visitor, address, 1).get(0), "/en/answer/confirm/", 32);
    assertThat(visitor.send("POST", "/api/v1/alerts/" + owner + "/confirm", "").statusCode())
        .isEqualTo(204);
  }

  static String between(String text, String before, int length) {
    int at = text.indexOf(before) + before.length();
    return text.substring(at, at + length);
  }
}
