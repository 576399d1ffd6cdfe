package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.run.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is left of people in a portal: rows, words in tables, words in any of its files. */
public final class Remains {
  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = database()";

  private Remains() {}

  /** How many rows each table of the module of personal data has. */
  public static Map<String, Integer> rows(RunningPortal portal) {
    Map<String, Integer> rows = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection(
                portal.registrationUrl(),
                portal.registrationUser(),
                portal.registrationPassword());
        Statement statement = connection.createStatement()) {
      for (String table : texts(statement, TABLES)) {
        rows.put(
            table,
            Integer.valueOf(texts(statement, "select count(*) from `" + table + "`").get(0)));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  /** Columns and files in which one of the texts lies in the open. */
  public static List<String> open(RunningPortal portal, Path folder, String... texts) {
    try {
      List<String> places =
          new ArrayList<>(
              OpenWords.found(
                  portal.registrationUrl(),
                  portal.registrationUser(),
                  portal.registrationPassword(),
                  texts));
      places.addAll(
          OpenWords.found(
              portal.databaseUrl(), portal.databaseUser(), portal.databasePassword(), texts));
      places.addAll(files(folder, texts));
      return places;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> files(Path folder, String... texts) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(files).hasSizeGreaterThan(20);
      return files.stream().filter(file -> holds(file, texts)).map(Path::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Byte for byte: the letters of a text are looked for as they lie in UTF-8. */
  private static boolean holds(Path file, String... texts) {
    try {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      return Stream.of(texts)
          .map(
              text ->
                  new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
          .anyMatch(content::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }
}
