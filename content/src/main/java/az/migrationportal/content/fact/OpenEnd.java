package az.migrationportal.content.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Open ends of periods as the database writes them, so that it can compare periods. */
final class OpenEnd {

  private static final LocalDate FROM = LocalDate.of(1000, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(9999, 12, 31);

  private OpenEnd() {}

  static LocalDate writeFrom(@Nullable LocalDate day) {
    return Objects.requireNonNullElse(day, FROM);
  }

  static LocalDate writeUntil(@Nullable LocalDate day) {
    return Objects.requireNonNullElse(day, UNTIL);
  }

  static @Nullable LocalDate readFrom(LocalDate day) {
    return day.equals(FROM) ? null : day;
  }

  static @Nullable LocalDate readUntil(LocalDate day) {
    return day.equals(UNTIL) ? null : day;
  }
}
