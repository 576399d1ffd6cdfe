package az.migrationportal.content.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Moments as UTC in a DATETIME(6) column: entities pass a timestamp whose wall clock reads UTC,
 * plain SQL the same as {@link MomentText}. Neither depends on the time zone that the machine
 * happens to have.
 */
@Converter
public class InstantColumn implements AttributeConverter<@Nullable Instant, @Nullable Timestamp> {

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
}
