package az.migrationportal.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column label. */
public final class Row {

  private final ResultSet rows;

  /** The row that the result stands on, whenever it is read. */
  public Row(ResultSet rows) {
    this.rows = rows;
  }

  public String text(String column) throws SQLException {
    return Objects.requireNonNull(rows.getString(column), column);
  }

  public @Nullable String optionalText(String column) throws SQLException {
    return rows.getString(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return Objects.requireNonNull(rows.getBytes(column), column);
  }

  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  public @Nullable Long optionalNumber(String column) throws SQLException {
    long number = rows.getLong(column);
    return rows.wasNull() ? null : number;
  }

  public @Nullable Integer optionalInteger(String column) throws SQLException {
    int number = rows.getInt(column);
    return rows.wasNull() ? null : number;
  }

  public LocalDate day(String column) throws SQLException {
    return LocalDate.parse(text(column));
  }

  public @Nullable LocalDate optionalDay(String column) throws SQLException {
    String day = rows.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }

  public Instant moment(String column) throws SQLException {
    return MomentText.read(text(column));
  }

  public @Nullable Instant optionalMoment(String column) throws SQLException {
    String moment = rows.getString(column);
    return moment == null ? null : MomentText.read(moment);
  }
}
