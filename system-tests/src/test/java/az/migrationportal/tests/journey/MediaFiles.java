package az.migrationportal.tests.journey;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Uploads media and describes them, over HTTP. */
final class MediaFiles {
  static final String ADDRESS = "/api/v1/manage/media";

  private MediaFiles() {}

  /** Sends a file as a new medium; {@code query} begins with an ampersand, or is empty. */
  static HttpResponse<String> add(
      Visitor visitor, String authorization, String key, String query, byte[] file) {
    return visitor.sendBytes(
        ADDRESS + "?key=" + key + query,
        file,
        "Authorization",
        authorization,
        "Content-Type",
        "application/octet-stream");
  }

  static HttpResponse<String> replace(
      Visitor visitor, String authorization, String key, String etag, byte[] file) {
    return visitor.send(
        "PUT",
        ADDRESS + "/" + key + "/file",
        BodyPublishers.ofByteArray(file),
        "Authorization",
        authorization,
        "Content-Type",
        "text/html",
        "If-Match",
        etag);
  }

  static String description(String words) {
    return """
    {"alt": {"az": "WORDS, azərbaycanca", "en": "WORDS, in English", "ru": "WORDS, по-русски"},
     "credit": "Somebody", "licence": "CC BY 4.0"}
    """
        .replace("WORDS", words);
  }

  /** The address of the main form of the only present file. */
  static String main(JsonObject card) {
    return card.getJsonArray("files").getJsonObject(0).getJsonObject("main").getString("address");
  }
}
