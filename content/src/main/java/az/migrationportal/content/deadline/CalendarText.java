package az.migrationportal.content.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Deadlines as a calendar file (RFC 5545): whole days, each with a reminder a week before. */
public final class CalendarText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LINE = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  /**
   * One entry.
   *
   * @param id stable, so that a second import replaces the first
   * @param url where it is explained; empty for nowhere
   */
  public record Entry(String id, LocalDate day, String title, String description, String url) {}

  /** The file, in UTF-8. */
  public static String of(String name, String locale, Instant made, List<Entry> entries) {
    CalendarText calendar = new CalendarText();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Migration portal//Deadlines//" + locale.toUpperCase(Locale.ROOT));
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    calendar.line("X-WR-CALNAME", escape(name));
    entries.forEach(entry -> calendar.event(entry, made));
    calendar.line("END", "VCALENDAR");
    return calendar.text.toString();
  }

  private void event(Entry entry, Instant made) {
    line("BEGIN", "VEVENT");
    line("UID", entry.id() + "@migrationportal.az");
    line("DTSTAMP", STAMP.format(made));
    line("DTSTART;VALUE=DATE", DAY.format(entry.day()));
    line("DTEND;VALUE=DATE", DAY.format(entry.day().plusDays(1)));
    line("SUMMARY", escape(entry.title()));
    line("DESCRIPTION", escape(entry.description()));
    if (!entry.url().isEmpty()) {
      line("URL", entry.url());
    }
    line("TRANSP", "TRANSPARENT");
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("TRIGGER;RELATED=START", "-P7D");
    line("DESCRIPTION", escape(entry.title()));
    line("END", "VALARM");
    line("END", "VEVENT");
  }

  /** Folded so that no line is longer than 75 octets and no letter is cut. */
  private void line(String name, String value) {
    int octets = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      String written = Character.toString(letter);
      int size = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.append(written);
      octets += size;
      i += Character.charCount(letter);
    }
    text.append(END);
  }

  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }
}
