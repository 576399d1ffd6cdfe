package az.migrationportal.content.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Moments as plain SQL has them: UTC, to the microsecond. Needs no container. */
final class MomentText {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);

  private MomentText() {}

  static String write(Instant moment) {
    return FORM.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  static Instant read(String column) {
    return LocalDateTime.parse(column, FORM).toInstant(ZoneOffset.UTC);
  }
}
