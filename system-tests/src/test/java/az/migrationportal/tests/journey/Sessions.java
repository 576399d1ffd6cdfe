package az.migrationportal.tests.journey;

/** How many HTTP sessions the portal has made since it started. */
final class Sessions {
  private Sessions() {}

  static long created(Visitor visitor) {
    String metrics = visitor.get("/metrics?scope=application").body();
    return metrics
        .lines()
        .filter(line -> line.startsWith("portal_sessions_created"))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToLong(value -> (long) Double.parseDouble(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No session counter in: " + metrics));
  }
}
