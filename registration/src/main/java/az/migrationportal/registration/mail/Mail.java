package az.migrationportal.registration.mail;

import az.migrationportal.registration.json.Json;
import az.migrationportal.registration.locale.ReaderLocale;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text.
 *
 * @param subject one line
 * @param leave where one click ends such mails (RFC 8058); null where there is nothing to leave
 * @param ends after this moment it is not sent any more
 */
public record Mail(
    MailAddress to,
    ReaderLocale locale,
    String subject,
    String text,
    @Nullable String leave,
    Instant ends) {

  String json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("to", to.value())
            .add("locale", locale.tag())
            .add("subject", subject)
            .add("text", text)
            .add("ends", ends.toString());
    if (leave != null) {
      json.add("leave", leave);
    }
    return json.build().toString();
  }

  static Mail of(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new Mail(
          MailAddress.of(object.getString("to")).orElseThrow(),
          ReaderLocale.ofTag(object.getString("locale")).orElseThrow(),
          object.getString("subject"),
          object.getString("text"),
          object.getString("leave", null),
          Instant.parse(object.getString("ends")));
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a mail";
  }
}
