package az.migrationportal.registration.alert;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * What changed for a saved answer.
 *
 * @param number from 1, without gaps
 * @param at when it was noticed
 */
public record OutcomeChange(int number, Instant at, KnownOutcome before, KnownOutcome after) {
  String json() {
    return Json.createObjectBuilder()
        .add("before", before.json())
        .add("after", after.json())
        .build()
        .toString();
  }

  static OutcomeChange of(int number, Instant at, String json) {
    JsonObject object = KnownOutcome.object(json);
    return new OutcomeChange(
        number,
        at,
        KnownOutcome.of(object.getJsonObject("before")),
        KnownOutcome.of(object.getJsonObject("after")));
  }
}
