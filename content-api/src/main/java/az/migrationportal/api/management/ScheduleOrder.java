package az.migrationportal.api.management;

import az.migrationportal.api.request.BodyFields;
import az.migrationportal.content.schedule.ScheduledAct;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A schedule as it is asked for. */
record ScheduleOrder(ScheduledAct act, Instant at, @Nullable String note) {

  static ScheduleOrder of(BodyFields fields) {
    ScheduledAct act = act(fields);
    Instant at = at(fields);
    String note = fields.textIfAny("note");
    fields.done();
    return new ScheduleOrder(act, at, note);
  }

  String noteOrEmpty() {
    return note == null ? "" : note;
  }

  private static ScheduledAct act(BodyFields fields) {
    String word = fields.text("act");
    if (!word.isEmpty() && !word.equals("publish") && !word.equals("withdraw")) {
      fields.notAnOption("act", word, "publish, withdraw");
    }
    return word.equals("withdraw") ? ScheduledAct.WITHDRAW : ScheduledAct.PUBLISH;
  }

  private static Instant at(BodyFields fields) {
    String text = fields.text("at");
    if (text.isEmpty()) {
      return Instant.EPOCH;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      fields.fault("at", "not-a-moment");
      return Instant.EPOCH;
    }
  }
}
