package az.migrationportal.registration.reminder;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.draft.TypedDate;
import az.migrationportal.registration.refusal.EntryViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed for a reminder: {@code reminder-kind}, {@code reminder-lead} and the three
 * parts of {@code reminder-day}. The day of a passport may be left empty where it is known.
 */
public final class ReminderCheck {
  /** What the names of the entries begin with. */
  public static final String PREFIX = "reminder-";

  private static final Set<String> NAMES =
      Set.of("kind", "lead", "day-day", "day-month", "day-year");

  /** No honest entry is longer. */
  private static final int LONGEST = 40;

  private final List<EntryViolation> faults = new ArrayList<>();
  private final @Nullable Reminder reminder;

  /**
   * Checks entries.
   *
   * @param passport the last day of the passport as it is kept; null where it is not known
   */
  public ReminderCheck(Entries entries, @Nullable LocalDate passport, LocalDate today) {
    ReminderKind kind = entries.find(PREFIX + "kind").flatMap(ReminderKind::of).orElse(null);
    if (kind == null) {
      fault("kind", "choose");
    }
    LocalDate day = day(entries, kind == ReminderKind.PASSPORT ? passport : null, today);
    Lead lead = entries.find(PREFIX + "lead").flatMap(Lead::of).orElse(null);
    if (lead == null) {
      fault("lead", "choose");
    }
    reminder =
        kind == null || day == null || lead == null ? null : new Reminder(0, kind, day, lead, null);
  }

  /** What is wrong, in the order of the form; empty where nothing is. */
  public List<EntryViolation> faults() {
    return List.copyOf(faults);
  }

  /** What was meant; empty where something is wrong. */
  public Optional<Reminder> reminder() {
    return Optional.ofNullable(reminder);
  }

  /** What is kept of a form: its own entries, no longer than an honest one. */
  static Map<String, String> kept(Map<String, String> given) {
    Map<String, String> kept = new HashMap<>();
    given.forEach(
        (name, text) -> {
          boolean own = name.startsWith(PREFIX) && NAMES.contains(name.substring(PREFIX.length()));
          if (own && !text.isBlank()) {
            kept.put(name, text.codePointCount(0, text.length()) > LONGEST ? "?" : text.strip());
          }
        });
    return kept;
  }

  private @Nullable LocalDate day(Entries entries, @Nullable LocalDate known, LocalDate today) {
    TypedDate typed = entries.date(PREFIX + "day");
    if (typed.isEmpty() && known == null) {
      fault("day", "required");
      return null;
    }
    LocalDate day = typed.isEmpty() ? known : typed.date().orElse(null);
    if (day == null) {
      fault("day", "no-day");
      return null;
    }
    if (!day.isAfter(today)) {
      fault("day", "day-over");
      return null;
    }
    return day;
  }

  private void fault(String name, String rule) {
    faults.add(EntryViolation.of(PREFIX + name, rule));
  }
}
