package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.audit.AuditCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The command that verifies the audit trail past the portal, as an operator runs it. */
@ExtendWith(PortalUnderTest.class)
class AuditCommandIT {
  private static final String TRIGGER =
      "CREATE TRIGGER audit_entry_keeps_rows BEFORE UPDATE ON audit_entry FOR EACH ROW"
          + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are append-only'";

  private record Outcome(int status, String said) {}

  @Test
  void a_chain_that_holds_ends_with_zero(Visitor visitor) throws Exception {
    visitor.administrator();
    Outcome outcome = verify(visitor, visitor.portal().databasePassword());
    assertThat(outcome.said()).containsPattern("Intact: [1-9][0-9]* entries, head [0-9a-f]{64}\\s");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void a_changed_entry_is_named_and_ends_with_one(Visitor visitor) throws Exception {
    visitor.administrator();
    sql(visitor, "DROP TRIGGER audit_entry_keeps_rows");
    try {
      sql(visitor, "UPDATE audit_entry SET act = CONCAT(act, 'x') WHERE position = 1");
      Outcome outcome = verify(visitor, visitor.portal().databasePassword());
      assertThat(outcome.said()).contains("Broken at entry 1: CHANGED");
      assertThat(outcome.status()).isEqualTo(1);
    } finally {
      sql(visitor, "UPDATE audit_entry SET act = TRIM(TRAILING 'x' FROM act) WHERE position = 1");
      sql(visitor, TRIGGER);
    }
    assertThat(verify(visitor, visitor.portal().databasePassword()).status()).isZero();
  }

  @Test
  void a_database_that_lets_nobody_in_ends_with_two(Visitor visitor) throws Exception {
    Outcome outcome = verify(visitor, "wrong");
    assertThat(outcome.said()).contains("cannot be read").doesNotContain("\tat ");
    assertThat(outcome.status()).isEqualTo(2);
  }

  private static Outcome verify(Visitor visitor, String password)
      throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                classPath,
                AuditCommand.class.getName())
            .redirectErrorStream(true);
    command.environment().put("PORTAL_DB_URL", visitor.portal().databaseUrl());
    command.environment().put("PORTAL_DB_USER", visitor.portal().databaseUser());
    command.environment().put("PORTAL_DB_PASSWORD", password);
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }

  private static void sql(Visitor visitor, String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                visitor.portal().databaseUrl(),
                visitor.portal().databaseUser(),
                visitor.portal().databasePassword());
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
