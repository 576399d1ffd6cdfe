package az.migrationportal.content.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Moments as UTC in a DATETIME(6) column. Passed as text, because neither the driver nor the
 * machine's time zone can then shift them.
 */
@Converter
public class InstantColumn implements AttributeConverter<@Nullable Instant, @Nullable String> {

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : write(moment);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : read(column);
  }

  static String write(Instant moment) {
    return FORM.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  static Instant read(String column) {
    return LocalDateTime.parse(column, FORM).toInstant(ZoneOffset.UTC);
  }
}
