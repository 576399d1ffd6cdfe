package az.migrationportal.content.deadline;

import az.migrationportal.content.deadline.DeadlineRule.Count;
import az.migrationportal.content.fact.FactKey;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.resource.BundledFiles;
import az.migrationportal.content.resource.YamlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Counts deadlines from a reader's own dates. */
@ApplicationScoped
public class Deadlines {
  private final Facts facts;
  private final DeadlineFile file;
  private final WorkCalendar calendar;

  @Inject
  public Deadlines(Facts facts) {
    this.facts = facts;
    this.file =
        DeadlineFile.read(
            YamlText.map(
                Objects.requireNonNull(
                    BundledFiles.below("library/deadlines").get("deadlines.yaml"))));
    this.calendar = WorkCalendar.bundled();
  }

  Deadlines() {
    this(Facts.of(az.migrationportal.content.fact.FactCollection.empty()));
  }

  /** What deadlines can be counted from. */
  public List<EventKind> events() {
    return file.events();
  }

  /** All rules, in the order of the file. */
  public List<DeadlineRule> rules() {
    return file.rules();
  }

  public Optional<DeadlineRule> find(String key) {
    return file.rules().stream().filter(rule -> rule.key().equals(key)).findFirst();
  }

  public WorkCalendar calendar() {
    return calendar;
  }

  /** The deadlines that apply, by day. The lengths are those in force on the day of each event. */
  public List<Deadline> of(DeadlineQuestion question) {
    return file.rules().stream()
        .filter(rule -> concerns(rule, question))
        .flatMap(rule -> count(rule, question).stream())
        .sorted(Comparator.comparing(Deadline::day))
        .toList();
  }

  private boolean concerns(DeadlineRule rule, DeadlineQuestion question) {
    String nationality = question.nationality();
    boolean own = rule.only().isEmpty() || rule.only().contains(nationality);
    return own && !rule.except().contains(nationality) && isLongEnough(rule, question);
  }

  /** Where the length of the stay is not known, the deadline is shown. */
  private boolean isLongEnough(DeadlineRule rule, DeadlineQuestion question) {
    String threshold = rule.longerThan();
    Optional<LocalDate> event = question.date(rule.event());
    if (threshold == null || question.length().isEmpty() || event.isEmpty()) {
      return true;
    }
    return value(threshold, event.get())
        .map(FactValue::amount)
        .map(most -> question.length().get() > most)
        .orElse(true);
  }

  private Optional<Deadline> count(DeadlineRule rule, DeadlineQuestion question) {
    Optional<LocalDate> event = question.date(rule.event());
    if (rule.count() == Count.SAME_DAY) {
      return event.map(
          day -> new Deadline(rule, day, day, calendar.lastWorkingDay(day), null, true));
    }
    return event.flatMap(day -> value(rule.fact(), day).flatMap(value -> count(rule, day, value)));
  }

  private Optional<Deadline> count(DeadlineRule rule, LocalDate event, FactValue value) {
    Long amount = value.amount();
    FactUnit unit = value.unit();
    if (amount == null || unit == null) {
      return Optional.empty();
    }
    FactUnit counted = rule.asWorkingDays() ? FactUnit.WORKING_DAY : unit;
    int length = Math.toIntExact(amount);
    LocalDate day =
        rule.count() == Count.AFTER
            ? after(event, length, counted)
            : before(event, length, counted);
    boolean certain =
        counted != FactUnit.WORKING_DAY
            || calendar.knows(day.isBefore(event) ? day : event, day.isBefore(event) ? event : day);
    return Optional.of(
        new Deadline(rule, event, day, calendar.lastWorkingDay(day), value, certain));
  }

  private LocalDate after(LocalDate event, int length, FactUnit unit) {
    return switch (unit) {
      case HOUR -> event.plusDays(length / 24);
      case DAY -> event.plusDays(length - 1L);
      case WORKING_DAY -> calendar.after(event, length);
      case WEEK -> event.plusWeeks(length);
      case MONTH -> event.plusMonths(length);
      case YEAR -> event.plusYears(length);
    };
  }

  private LocalDate before(LocalDate event, int length, FactUnit unit) {
    return switch (unit) {
      case HOUR, DAY -> event.minusDays(unit == FactUnit.HOUR ? length / 24 : length);
      case WORKING_DAY -> calendar.before(event, length);
      case WEEK -> event.minusWeeks(length);
      case MONTH -> event.minusMonths(length);
      case YEAR -> event.minusYears(length);
    };
  }

  private Optional<FactValue> value(String key, LocalDate on) {
    return facts.find(new FactKey(key)).flatMap(fact -> fact.on(on));
  }
}
