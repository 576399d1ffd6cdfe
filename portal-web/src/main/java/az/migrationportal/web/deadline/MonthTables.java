package az.migrationportal.web.deadline;

import az.migrationportal.content.deadline.Deadline;
import az.migrationportal.content.deadline.DeadlineQuestion;
import az.migrationportal.content.deadline.WorkCalendar;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Months with the days of events and deadlines marked. */
final class MonthTables {
  private static final int WEEK = 7;

  private final Texts texts;
  private final WorkCalendar calendar;
  private final Set<LocalDate> events;
  private final Set<LocalDate> last;

  MonthTables(
      Texts texts, WorkCalendar calendar, DeadlineQuestion question, List<Deadline> deadlines) {
    this.texts = texts;
    this.calendar = calendar;
    this.events = new TreeSet<>(question.dates().values());
    this.last =
        deadlines.stream().map(Deadline::day).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first months that hold a marked day. */
  Tag first(int most) {
    Set<YearMonth> months = new TreeSet<>();
    events.forEach(day -> months.add(YearMonth.from(day)));
    last.forEach(day -> months.add(YearMonth.from(day)));
    Tag section =
        Tag.of("section").cls("grid g3 wide").attr("aria-label", texts.get("deadline.title"));
    months.stream().limit(most).forEach(month -> section.with(table(month)));
    return section;
  }

  private Tag table(YearMonth month) {
    DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale().javaLocale());
    Tag body = Tag.of("tbody");
    LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
      Tag row = Tag.of("tr");
      for (int i = 0; i < WEEK; i++) {
        row.with(cell(month, week.plusDays(i)));
      }
      body.with(row);
    }
    Tag caption = Tag.of("caption", Tag.of("strong", name.format(month)));
    return Tag.of("table", caption, Tag.of("thead", weekdays()), body).cls("cal");
  }

  private Tag weekdays() {
    Tag row = Tag.of("tr");
    for (DayOfWeek day : DayOfWeek.values()) {
      Tag name =
          Tag.of(
                  "abbr",
                  day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale().javaLocale()))
              .attr(
                  "title",
                  day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale().javaLocale()));
      row.with(Tag.of("th", name).attr("scope", "col"));
    }
    return row;
  }

  private Tag cell(YearMonth month, LocalDate day) {
    if (!YearMonth.from(day).equals(month)) {
      return Tag.of("td");
    }
    String number = String.valueOf(day.getDayOfMonth());
    if (last.contains(day)) {
      return Tag.of("td", Tag.of("strong", number)).attr("data-k", "warn");
    }
    if (events.contains(day)) {
      return Tag.of("td", Tag.of("strong", number)).attr("data-k", "ok");
    }
    Tag cell = Tag.of("td", number);
    return calendar.isWorkingDay(day) ? cell : cell.cls("in");
  }
}
