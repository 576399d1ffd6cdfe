package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other systems are told of what changes. */
@ExtendWith(PortalUnderTest.class)
class WebhookIT {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void a_publication_arrives_once_and_signed(Visitor visitor) throws Exception {
    Editor editor = new Editor(visitor);
    try (Receiver receiver = new Receiver()) {
      JsonObject webhook = created(editor, receiver);
      publish(editor, "webhook-signed");
      Visitor.until(SOON, () -> delivered(editor, webhook).size() == 1);
      assertThat(receiver.messages()).hasSize(1);
      Receiver.Message message = receiver.messages().get(0);
      assertThat(message.signature()).isEqualTo(signature(webhook.getString("secret"), message));
      assertThat(message.body())
          .contains("\"type\":\"translation.published\"", "\"key\":\"webhook-signed\"");
      remove(editor, webhook);
    }
  }

  @Test
  void a_failed_one_waits_and_is_replayed_under_the_same_id(Visitor visitor) {
    Editor editor = new Editor(visitor);
    try (Receiver receiver = new Receiver()) {
      receiver.answers(500);
      JsonObject webhook = created(editor, receiver);
      publish(editor, "webhook-replayed");
      Visitor.until(
          SOON,
          () ->
              deliveries(editor, webhook, "waiting").stream()
                  .anyMatch(one -> one.asJsonObject().getInt("attempts") == 1));
      JsonObject waiting = deliveries(editor, webhook, "waiting").getJsonObject(0);
      assertThat(waiting.getString("failure")).isEqualTo("answered 500");
      receiver.answers(200);
      HttpResponse<String> replayed =
          editor.send(
              "POST", path(webhook) + "/deliveries/" + waiting.getInt("sequence") + "/replay", "");
      assertThat(replayed.statusCode()).isEqualTo(204);
      Visitor.until(SOON, () -> delivered(editor, webhook).size() == 1);
      assertThat(receiver.messages()).hasSize(2);
      assertThat(receiver.messages().get(1).id()).isEqualTo(receiver.messages().get(0).id());
      remove(editor, webhook);
    }
  }

  @Test
  void a_redirect_is_not_followed(Visitor visitor) {
    Editor editor = new Editor(visitor);
    try (Receiver receiver = new Receiver()) {
      receiver.answers(302);
      JsonObject webhook = created(editor, receiver);
      publish(editor, "webhook-redirected");
      Visitor.until(
          SOON,
          () ->
              deliveries(editor, webhook, "waiting").stream()
                  .anyMatch(one -> one.asJsonObject().containsKey("failure")));
      assertThat(deliveries(editor, webhook, "waiting").getJsonObject(0).getString("failure"))
          .isEqualTo("answered 302");
      assertThat(receiver.messages()).hasSize(1);
      remove(editor, webhook);
    }
  }

  @Test
  void what_changed_while_paused_comes_afterwards(Visitor visitor) {
    Editor editor = new Editor(visitor);
    try (Receiver paused = new Receiver();
        Receiver other = new Receiver()) {
      JsonObject webhook = created(editor, paused);
      JsonObject beside = created(editor, other);
      assertThat(editor.send("POST", path(webhook) + "/pause", "").body())
          .contains("\"active\":false");
      publish(editor, "webhook-paused");
      Visitor.until(SOON, () -> delivered(editor, beside).size() == 1);
      assertThat(paused.messages()).isEmpty();
      editor.send("POST", path(webhook) + "/resume", "");
      Visitor.until(SOON, () -> delivered(editor, webhook).size() == 1);
      assertThat(paused.messages()).hasSize(1);
      remove(editor, webhook);
      remove(editor, beside);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.0.0.1/", "http://169.254.169.254/latest/", "https://[::ffff:10.0.0.1]/",
        "file:///etc/passwd", "https://me@8.8.8.8/", "nonsense"
      })
  void an_address_that_may_not_be_called_is_refused(String address, Visitor visitor) {
    Editor editor = new Editor(visitor);
    HttpResponse<String> refused = create(editor, address);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("invalid-webhook-target");
  }

  @Test
  void who_does_not_manage_receivers_sees_none(Visitor visitor) {
    assertThat(visitor.get("/api/v1/manage/webhooks").statusCode()).isEqualTo(401);
    assertThat(new Editor(visitor).send("GET", "/webhooks/999999", "").statusCode()).isEqualTo(404);
  }

  private static void publish(Editor editor, String key) {
    editor.create(key);
    editor.publish(key, "en", Editor.etag(editor.save(key, "en", "Told to others", "")));
  }

  private static HttpResponse<String> create(Editor editor, String address) {
    return editor.send(
        "POST",
        "/webhooks",
        Json.createObjectBuilder()
            .add("address", address)
            .add("kinds", Json.createArrayBuilder(List.of("translation.published")))
            .build()
            .toString());
  }

  private static JsonObject created(Editor editor, Receiver receiver) {
    HttpResponse<String> created = create(editor, receiver.address());
    assertThat(created.statusCode()).isEqualTo(201);
    return Visitor.json(created);
  }

  private static String path(JsonObject webhook) {
    return "/webhooks/" + webhook.getInt("id");
  }

  private static JsonArray delivered(Editor editor, JsonObject webhook) {
    return deliveries(editor, webhook, "delivered");
  }

  private static JsonArray deliveries(Editor editor, JsonObject webhook, String state) {
    return Visitor.json(editor.send("GET", path(webhook) + "/deliveries?state=" + state, ""))
        .getJsonArray("deliveries");
  }

  private static void remove(Editor editor, JsonObject webhook) {
    assertThat(editor.send("DELETE", path(webhook), "").statusCode()).isEqualTo(204);
  }

  private static String signature(String secret, Receiver.Message message)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    String signed = message.id() + "." + message.timestamp() + "." + message.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
