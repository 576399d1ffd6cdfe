package az.migrationportal.api.registration;

import az.migrationportal.content.json.Json;
import az.migrationportal.registration.factor.BegunSecondStep;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A second step as programs get it. */
final class SecondStepJson {
  private SecondStepJson() {}

  static String of(@Nullable BegunSecondStep begun, @Nullable Instant since) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (since != null) {
      return json.add("state", "on").add("since", since.toString()).build().toString();
    }
    if (begun == null) {
      return json.add("state", "none").build().toString();
    }
    return json.add("state", "begun")
        .add("secret", begun.secret())
        .add("recoveryCode", begun.recovery())
        .build()
        .toString();
  }
}
