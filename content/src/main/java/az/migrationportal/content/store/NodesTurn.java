package az.migrationportal.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one node at a time do what must not be done twice, by a named lock of the database. A node
 * that dies gives the lock back with its connection.
 */
@ApplicationScoped
public class NodesTurn {
  private static final int LONGEST_WAIT_SECONDS = 600;

  @Inject private DataSource dataSource;

  /**
   * Waits for the turn, then works; not within a transaction.
   *
   * @throws DatabaseFailure where the turn did not come within ten minutes
   */
  public void take(String name, Runnable work) {
    String sql = "select get_lock(?, ?)";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = connection.prepareStatement(sql)) {
      lock.setString(1, name);
      lock.setInt(2, LONGEST_WAIT_SECONDS);
      try (ResultSet got = lock.executeQuery()) {
        if (!got.next() || got.getInt(1) != 1) {
          throw new SQLException("another node has been at it for too long");
        }
      }
      try {
        work.run();
      } finally {
        release(connection, name);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(sql, e);
    }
  }

  private static void release(Connection connection, String name) throws SQLException {
    try (PreparedStatement release = connection.prepareStatement("select release_lock(?)")) {
      release.setString(1, name);
      release.executeQuery().close();
    }
  }
}
