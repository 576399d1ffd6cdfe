package az.migrationportal.content.store;

import java.sql.SQLException;

/** The database did not do what it was asked; rolls the act back. */
public class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailure(String sql, SQLException cause) {
    super(cause.getMessage() + " in: " + sql, cause);
  }
}
