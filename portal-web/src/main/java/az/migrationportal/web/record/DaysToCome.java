package az.migrationportal.web.record;

import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.reminder.ReminderKind;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next days that concern somebody, from all that their record knows. */
final class DaysToCome {
  private static final int SHOWN = 5;

  private final Texts texts;
  private final LocalDate today;
  private final List<Due> days = new ArrayList<>();

  private DaysToCome(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  /** A day, and what it is. */
  private record Due(LocalDate day, String what) {}

  /** The box; empty where no day is known. */
  static Optional<Tag> of(Texts texts, MyRecord record, List<Reminder> reminders, LocalDate today) {
    DaysToCome found = new DaysToCome(texts, today);
    LocalDate passport = record.person().passportEnds();
    found.add(passport, texts.get("reminder.kind.passport"));
    record
        .current()
        .ifPresent(
            stay -> {
              found.add(stay.until(), texts.get("record.days.until"));
              found.add(record.rhythm().askOn(), texts.get("record.route.ask"));
            });
    reminders.stream()
        .filter(
            reminder ->
                reminder.kind() != ReminderKind.PASSPORT || !reminder.day().equals(passport))
        .forEach(
            reminder ->
                found.add(reminder.day(), texts.get("reminder.kind." + reminder.kind().id())));
    return found.box();
  }

  private void add(@Nullable LocalDate day, String what) {
    if (day != null && !day.isBefore(today)) {
      days.add(new Due(day, what));
    }
  }

  private Optional<Tag> box() {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Tag list = Tag.of("ul").attr("role", "list").cls("flow");
    days.stream()
        .sorted(Comparator.comparing(Due::day).thenComparing(Due::what))
        .limit(SHOWN)
        .forEach(
            due ->
                list.with(
                    Tag.of("li", Tag.of("strong", Day.of(texts, due.day())), Tag.of("br"))
                        .with(due.what())));
    return Optional.of(
        Tag.of("section", Tag.of("h2", texts.get("record.days")).attr("id", "days"), list)
            .cls("box flow")
            .attr("aria-labelledby", "days"));
  }
}
