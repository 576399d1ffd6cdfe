package az.migrationportal.tests.journey;

import jakarta.json.JsonValue;
import java.net.http.HttpResponse;

/** What is told of a life, made the same for two lives that are equal. */
final class LifeSeen {
  private static final char END = '\n';

  private final String key;
  private final StringBuilder seen = new StringBuilder();

  LifeSeen(String key) {
    this.key = key;
  }

  LifeSeen add(String what, HttpResponse<String> answer) {
    add(what, answer.statusCode() + " " + answer.body());
    answer.headers().firstValue("ETag").ifPresent(tag -> seen.append(version(tag)).append(END));
    return this;
  }

  LifeSeen add(String what, String told) {
    String settled =
        (what + ' ' + told)
            .replace(key, "KEY")
            .replaceAll("\"(id|sequence)\":[0-9]+", "\"$1\":0")
            .replaceAll("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"", "\"MOMENT\"");
    seen.append(settled).append(END);
    return this;
  }

  String text() {
    return seen.toString();
  }

  /** Entries of the audit trail that name a key in their detail. */
  static int audited(Visitor visitor, String authorization, String key) {
    return (int)
        visitor
            .json("/api/v1/manage/audit?limit=200", "Authorization", authorization)
            .getJsonArray("entries")
            .stream()
            .map(JsonValue::toString)
            .filter(entry -> entry.replace("\\\"", "\"").contains("\"" + key + "\""))
            .count();
  }

  /** Versions count; a public ETag is a hash of the text, which holds the key. */
  private static String version(String tag) {
    return tag.length() < 10 ? tag : "";
  }
}
