package az.migrationportal.registration.store;

import java.sql.SQLException;

/**
 * The database did not do what it was asked; rolls the act back. Says the statement and the SQL
 * state, never a value: the driver's own message may quote personal data and is left out.
 */
public class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean ruleBroken;

  DatabaseFailure(String sql, SQLException cause) {
    super("SQL state " + cause.getSQLState() + ", error " + cause.getErrorCode() + " in: " + sql);
    String state = cause.getSQLState();
    ruleBroken = state != null && state.startsWith("23");
    setStackTrace(cause.getStackTrace());
  }

  /** Whether a rule that the database keeps was broken, such as uniqueness. */
  public boolean isRuleBroken() {
    return ruleBroken;
  }
}
