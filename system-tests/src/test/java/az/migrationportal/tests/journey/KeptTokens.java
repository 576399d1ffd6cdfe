package az.migrationportal.tests.journey;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tokens that tests share: to hash a password takes a third of a second on a server that lives for
 * minutes, and nearly every test begins as somebody.
 */
final class KeptTokens {
  private static final Map<String, String> KEPT = new HashMap<>();

  private KeptTokens() {}

  /**
   * A token of the administrator that may make as many requests as there are tests.
   *
   * @param scopes as the API takes them, {@code manage-tokens} among them
   */
  static String administrator(Visitor visitor, String scopes) {
    return kept(visitor, "administrator " + scopes, () -> unhurried(visitor, scopes));
  }

  /** What is kept under a name for a portal, if that portal still takes it; a new one otherwise. */
  static synchronized String kept(Visitor visitor, String name, Supplier<String> issue) {
    String key = visitor.address("") + " " + name;
    String token = KEPT.get(key);
    if (token == null || !isTaken(visitor, token)) {
      token = issue.get();
      KEPT.put(key, token);
    }
    return token;
  }

  private static boolean isTaken(Visitor visitor, String token) {
    return visitor.get("/api/v1/manage/me", "Authorization", token).statusCode() == 200;
  }

  private static String unhurried(Visitor visitor, String scopes) {
    JsonObject issued = issued(visitor, "admin", PortalUnderTest.ADMIN_PASSWORD, scopes);
    String token = "Bearer " + issued.getString("token");
    RoleStage.good(
        visitor.send(
            "PUT",
            "/api/v1/manage/tokens/" + issued.getInt("id") + "/rate-limit",
            "{\"requestsPerMinute\": 1000000}",
            "Authorization",
            token,
            "Content-Type",
            "application/json"));
    return token;
  }

  /** A token that nobody else has. */
  static JsonObject issued(Visitor visitor, String account, String password, String scopes) {
    return RoleStage.json(asked(visitor, account, password, scopes));
  }

  /** Signs in by password and asks for a token; what the portal answered. */
  static HttpResponse<String> asked(
      Visitor visitor, String account, String password, String scopes) {
    return visitor.send(
        "POST",
        "/api/v1/manage/tokens",
        "{\"label\": \"journey\", \"scopes\": [" + scopes + "]}",
        "Authorization",
        "Basic " + Visitor.base64(account + ":" + password),
        "Content-Type",
        "application/json");
  }
}
