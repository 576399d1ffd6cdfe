package az.migrationportal.content.audit;

import az.migrationportal.content.store.Row;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Verifies the audit trail from a shell, past the portal: it reads the database itself, so that a
 * portal that was tampered with cannot answer for it. Ends with 0 where the chain holds, 1 where it
 * is broken, 2 where it could not be read. Takes {@code PORTAL_DB_URL}, {@code PORTAL_DB_USER} and
 * {@code PORTAL_DB_PASSWORD}; an account with {@code SELECT} will do.
 */
public final class AuditCommand {
  private AuditCommand() {}

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), System.out, System.err));
  }

  static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
    try (Connection connection =
        DriverManager.getConnection(
            environment.getOrDefault("PORTAL_DB_URL", ""),
            environment.get("PORTAL_DB_USER"),
            environment.get("PORTAL_DB_PASSWORD"))) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      AuditVerification found =
          ChainCheck.run(head(connection), (after, last) -> batch(connection, after, last));
      return told(found, out);
    } catch (SQLException e) {
      err.println("The audit trail cannot be read: " + e.getMessage());
      return 2;
    }
  }

  private static int told(AuditVerification found, PrintStream out) {
    AuditVerification.Fault fault = found.fault();
    if (fault == null) {
      out.println("Intact: " + found.entries() + " entries, head " + found.head());
      return 0;
    }
    out.println("Broken at entry " + fault.position() + ": " + fault.kind());
    return 1;
  }

  private static AuditHead head(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(AuditHead.HEAD);
        ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("the trail has no head");
      }
      return AuditHead.of(new Row(rows));
    }
  }

  private static List<AuditEntry> batch(Connection connection, long after, long last)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ChainCheck.BATCH_SQL)) {
      statement.setLong(1, after);
      statement.setLong(2, last);
      try (ResultSet rows = statement.executeQuery()) {
        List<AuditEntry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(AuditEntry.read(new Row(rows)));
        }
        return entries;
      }
    }
  }
}
