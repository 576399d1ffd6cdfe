package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.reminder.Lead;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.reminder.ReminderCheck;
import az.migrationportal.registration.reminder.ReminderKind;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.EntryFields;
import az.migrationportal.web.registrant.FormParts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reminders of a record, and the form of another one. */
final class ReminderList {
  private static final String FORMS = "/api/v1/registration/my-reminder/";

  private final Texts texts;
  private final MyRecord record;
  private final List<Reminder> reminders;
  private final LocalDate today;
  private final EntryFields fields;

  /**
   * The list.
   *
   * @param mend whether what was typed last time is to be shown with what is wrong with it
   */
  ReminderList(
      Texts texts, MyRecord record, List<Reminder> reminders, LocalDate today, boolean mend) {
    this.texts = texts;
    this.record = record;
    this.reminders = List.copyOf(reminders);
    this.today = today;
    Entries typed = mend ? record.changing() : Entries.NONE;
    this.fields = new EntryFields(texts, typed, mend ? faults() : List.of());
  }

  private List<EntryViolation> faults() {
    List<EntryViolation> faults =
        new ArrayList<>(
            new ReminderCheck(record.changing(), record.person().passportEnds(), today).faults());
    if (reminders.size() >= AddReminder.MOST) {
      faults.add(EntryViolation.of(ReminderCheck.PREFIX + "kind", "too-many-reminders"));
    }
    return faults;
  }

  /** What to mend, by the id of its field. */
  Map<String, String> messages() {
    return fields.messages();
  }

  Tag section() {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.reminders")).attr("id", "reminders"),
                Tag.of("p", texts.get("record.reminders.lead")))
            .cls("flow");
    if (reminders.isEmpty()) {
      section.with(Tag.of("p", texts.get("record.reminders.none")));
    } else {
      Tag list = Tag.of("dl").cls("pairs");
      reminders.forEach(reminder -> list.with(entry(reminder)));
      section.with(list);
    }
    if (record.homeOn() != null) {
      return section.with(Tag.of("p", texts.get("record.reminders.home")).cls("meta"));
    }
    return section.with(form());
  }

  private Tag entry(Reminder reminder) {
    String what = texts.get("reminder.kind." + reminder.kind().id());
    String day = texts.date(reminder.day());
    Tag button =
        Tag.of("button", Tag.of("span", texts.get("record.reminders.remove")))
            .cls("btn quiet")
            .attr(
                "aria-label",
                texts.get("record.reminders.remove.which", Map.of("what", what, "date", day)));
    return Tag.of(
        "div",
        Tag.of("dt", what),
        Tag.of(
            "dd",
            Tag.of(
                "p",
                Tag.of("strong", day),
                Tag.of("br"),
                Tag.of("span", state(reminder)).cls("meta")),
            FormParts.form(texts, FORMS + "remove/" + reminder.id()).with(button)));
  }

  private String state(Reminder reminder) {
    Instant told = reminder.toldAt();
    if (told != null) {
      return texts.get(
          "record.reminders.told", "date", texts.date(LocalDate.ofInstant(told, BakuDay.ZONE)));
    }
    if (reminder.day().isBefore(today)) {
      return texts.get("record.reminders.passed");
    }
    LocalDate due = reminder.dueOn().isBefore(today) ? today : reminder.dueOn();
    return texts.get("record.reminders.due", "date", texts.date(due));
  }

  private Tag form() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ReminderKind kind : ReminderKind.values()) {
      kinds.put(kind.id(), texts.get("reminder.kind." + kind.id()));
    }
    Map<String, String> leads = new LinkedHashMap<>();
    for (Lead lead : Lead.values()) {
      leads.put(lead.id(), texts.get("reminder.lead." + lead.id()));
    }
    Tag form =
        FormParts.form(texts, FORMS + "add")
            .cls("flow")
            .with(
                fields.select(ReminderCheck.PREFIX + "kind", "off", kinds),
                fields.day(ReminderCheck.PREFIX + "day", ""),
                fields.select(ReminderCheck.PREFIX + "lead", "off", leads),
                Tag.of("button", texts.get("record.reminders.button")).cls("btn quiet"));
    Tag details = Tag.of("details", Tag.of("summary", texts.get("record.reminders.add")), form);
    return messages().isEmpty() ? details : details.flag("open");
  }
}
