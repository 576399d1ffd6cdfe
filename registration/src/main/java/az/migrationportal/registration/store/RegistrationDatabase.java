package az.migrationportal.registration.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the database of personal data. Within a JTA transaction it works on the persistence
 * unit's connection, so that all of an act is done or nothing; without one, each statement is its
 * own.
 */
@ApplicationScoped
public class RegistrationDatabase {

  /** Turns the current row into an answer. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  /** What is done with a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Inject private RegistrationDataSource dataSource;

  @PersistenceContext(unitName = "registration")
  private EntityManager entities;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
    return run(
        sql,
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, arguments);
              ResultSet rows = statement.executeQuery()) {
            List<T> answers = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
              answers.add(reader.read(row));
            }
            return answers;
          }
        });
  }

  /** Runs a statement; answers how many rows it touched. */
  public int update(String sql, @Nullable Object... arguments) {
    return run(
        sql,
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
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
      try (Connection connection = dataSource.pool().getConnection()) {
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

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      bind(statement, arguments);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, written(arguments[i]));
    }
  }

  private static @Nullable Object written(@Nullable Object argument) {
    if (argument instanceof Instant moment) {
      return Moments.write(moment);
    }
    return argument instanceof LocalDate day ? day.toString() : argument;
  }
}
