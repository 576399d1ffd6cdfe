package az.migrationportal.registration.reminder;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reminder somebody chose.
 *
 * @param id names it among the reminders of its registration
 * @param day what it reminds of happens on this day, in Baku
 * @param toldAt when the mail was written; null where none was yet
 */
public record Reminder(
    long id, ReminderKind kind, LocalDate day, Lead lead, @Nullable Instant toldAt) {

  /** The day on which it is told. */
  public LocalDate dueOn() {
    return lead.before(day);
  }

  /** Whether both remind of the same, in the same way. */
  boolean isLike(Reminder other) {
    return kind == other.kind && day.equals(other.day) && lead == other.lead;
  }

  String json() {
    return Json.createObjectBuilder()
        .add("kind", kind.name())
        .add("day", day.toString())
        .add("lead", lead.name())
        .build()
        .toString();
  }

  static Reminder of(long id, String json, @Nullable Instant toldAt) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new Reminder(
          id,
          ReminderKind.valueOf(object.getString("kind")),
          LocalDate.parse(object.getString("day")),
          Lead.valueOf(object.getString("lead")),
          toldAt);
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "a reminder";
  }
}
