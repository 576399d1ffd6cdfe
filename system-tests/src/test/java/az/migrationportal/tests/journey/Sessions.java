package az.migrationportal.tests.journey;

import jakarta.json.JsonObject;

/** How many HTTP sessions the portal has begun since it started. */
final class Sessions {
  private Sessions() {}

  static long begun(Visitor visitor) {
    return visitor.json("/health/ready").getJsonArray("checks").stream()
        .map(check -> check.asJsonObject().getJsonObject("data"))
        .filter(data -> data.containsKey("sessionsBegun"))
        .mapToLong(Sessions::number)
        .findFirst()
        .orElseThrow(() -> new AssertionError("The health check counts no sessions"));
  }

  private static long number(JsonObject data) {
    return Long.parseLong(data.getString("sessionsBegun"));
  }
}
