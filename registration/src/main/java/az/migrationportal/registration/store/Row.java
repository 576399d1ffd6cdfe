package az.migrationportal.registration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column label. */
public final class Row {

  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  public String text(String column) throws SQLException {
    return Objects.requireNonNull(rows.getString(column), column);
  }

  public @Nullable String textIfAny(String column) throws SQLException {
    return rows.getString(column);
  }

  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return Objects.requireNonNull(rows.getBytes(column), column);
  }

  public byte @Nullable [] bytesIfAny(String column) throws SQLException {
    return rows.getBytes(column);
  }

  public LocalDate day(String column) throws SQLException {
    return LocalDate.parse(text(column));
  }

  public @Nullable LocalDate dayIfAny(String column) throws SQLException {
    String day = rows.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }

  public Instant moment(String column) throws SQLException {
    return Moments.read(text(column));
  }

  public @Nullable Instant momentIfAny(String column) throws SQLException {
    String moment = rows.getString(column);
    return moment == null ? null : Moments.read(moment);
  }
}
