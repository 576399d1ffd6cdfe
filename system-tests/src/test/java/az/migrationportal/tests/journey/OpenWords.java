package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks through every column of a database for words that should be sealed. */
final class OpenWords {
  private OpenWords() {}

  /** Columns in which one of the texts lies in the open. */
  static List<String> found(String url, String user, String password, String... texts)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      List<String[]> columns = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select table_name, column_name from information_schema.columns"
                      + " where table_schema = database()")) {
        while (rows.next()) {
          columns.add(new String[] {rows.getString(1), rows.getString(2)});
        }
      }
      assertThat(columns).hasSizeGreaterThan(15);
      for (String[] column : columns) {
        for (String text : texts) {
          String sql =
              "select count(*) from `"
                  + column[0]
                  + "` where locate(cast(? as binary), cast(`"
                  + column[1]
                  + "` as binary)) > 0";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            try (ResultSet rows = statement.executeQuery()) {
              rows.next();
              if (rows.getInt(1) > 0) {
                found.add(column[0] + "." + column[1]);
              }
            }
          }
        }
      }
    }
    return found;
  }
}
