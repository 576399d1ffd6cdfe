package az.migrationportal.content.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Moments as UTC in a DATETIME(6) column: entities pass a timestamp whose wall clock reads UTC,
 * plain SQL the same as text. Neither depends on the time zone that the machine happens to have.
 */
@Converter
public class InstantColumn implements AttributeConverter<@Nullable Instant, @Nullable Timestamp> {

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);

  @Override
  public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null
        ? null
        : Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp column) {
    return column == null ? null : column.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  static String write(Instant moment) {
    return FORM.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  static Instant read(String column) {
    return LocalDateTime.parse(column, FORM).toInstant(ZoneOffset.UTC);
  }
}
