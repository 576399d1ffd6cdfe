package az.migrationportal.content.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL, for this module only. Within a JTA transaction it works on the entity manager's
 * connection, so it sees what entities have flushed and is undone with them; a container gives a
 * second connection of its own to whoever asks the data source while the entity manager holds one.
 */
@ApplicationScoped
public class Database {

  /** Turns the current row into an answer. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  /** What is done with a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Inject private DataSource dataSource;

  @Inject private EntityManager entities;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
    return run(
        sql,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
              List<T> answers = new ArrayList<>();
              Row row = new Row(rows);
              while (rows.next()) {
                answers.add(reader.read(row));
              }
              return answers;
            }
          }
        });
  }

  /** Runs a statement; answers how many rows it touched. */
  public int update(String sql, @Nullable Object... arguments) {
    return run(
        sql,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
          }
        });
  }

  /** Runs a statement once for each list of arguments, in one round trip. */
  public void batch(String sql, List<List<@Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    run(
        sql,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<@Nullable Object> row : rows) {
              bind(statement, row.toArray());
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  /** Inserts one row; answers the id it was given. */
  public long insert(String sql, @Nullable Object... arguments) {
    return run(
        sql,
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, arguments);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
              keys.next();
              return keys.getLong(1);
            }
          }
        });
  }

  private <T> T run(String sql, Work<T> work) {
    try {
      if (isInTransaction()) {
        return work.on(entities.unwrap(Connection.class));
      }
      try (Connection connection = dataSource.getConnection()) {
        return work.on(connection);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(sql, e);
    }
  }

  private boolean isInTransaction() {
    int status = transactions.getTransactionStatus();
    return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
  }

  /** Whether a failure comes from a rule that the database keeps, such as uniqueness. */
  public static boolean brokenRule(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith("23")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a failure comes from a database that does not answer, so that the same request may
   * succeed a little later: SQLSTATE class 08, or a pool that has no connection to give.
   */
  public static boolean isAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof ConnectException
          || (cause instanceof SQLException sql
              && sql.getSQLState() != null
              && sql.getSQLState().startsWith("08"))) {
        return true;
      }
    }
    return false;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      statement.setObject(
          i + 1, argument instanceof Instant moment ? MomentText.write(moment) : argument);
    }
  }
}
