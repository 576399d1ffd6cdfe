package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalUnderTest.class)
class QueryLogIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Two people may share a bucket; so many never share so few that five are not told apart. */
  private static final int SEVERAL = 10;

  private static final String RARE = "Rəşad Quliyevin pasportu";
  private static final String COMMON = "göyərçin pasportu";

  @Test
  void a_question_is_reported_once_five_people_asked_it_and_no_earlier(Visitor visitor)
      throws SQLException {
    Editor editor = new Editor(visitor);
    for (int person = 1; person <= 4; person++) {
      ask(visitor, RARE, person);
      ask(visitor, COMMON, person);
    }
    for (int again = 0; again < 20; again++) {
      ask(visitor, RARE, 1);
    }
    for (int person = 5; person <= SEVERAL; person++) {
      page(visitor, COMMON.toUpperCase(java.util.Locale.forLanguageTag("az")), person);
    }
    Visitor.until(PATIENCE, () -> report(editor, "").contains(COMMON));
    assertThat(report(editor, "")).doesNotContain("quliyev");
    assertThat(stored(visitor))
        .contains(COMMON)
        .doesNotContain("quliyev")
        .doesNotContain("10.1.1.");
  }

  @Test
  void what_finds_nothing_has_a_report_of_its_own(Visitor visitor) {
    Editor editor = new Editor(visitor);
    for (int person = 1; person <= SEVERAL; person++) {
      ask(visitor, "xqzwvkj", person);
      ask(visitor, "elektron viza", person);
    }
    Visitor.until(PATIENCE, () -> report(editor, "").contains("elektron viza"));
    assertThat(report(editor, "?found=none")).contains("xqzwvkj").doesNotContain("elektron viza");
    List<String> slices = new ArrayList<>();
    String next = "";
    do {
      JsonObject slice = Visitor.json(editor.send("GET", "/queries?limit=1" + next, ""));
      slice.getJsonArray("queries").forEach(query -> slices.add(query.toString()));
      next = slice.isNull("nextCursor") ? "" : "&cursor=" + slice.getString("nextCursor");
    } while (!next.isEmpty());
    assertThat(slices).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(report(editor, "?limit=500")).contains(slices);
  }

  @Test
  void the_reports_are_for_editors_only(Visitor visitor) {
    assertThat(visitor.get("/api/v1/manage/queries").statusCode()).isEqualTo(401);
    Editor editor = new Editor(visitor);
    assertThat(editor.send("GET", "/queries?month=November", "").statusCode()).isEqualTo(400);
    assertThat(editor.send("GET", "/queries?found=some", "").statusCode()).isEqualTo(400);
  }

  private static void ask(Visitor visitor, String words, int person) {
    String path = "/api/v1/search?locale=az&q=" + Visitor.encoded(words);
    assertThat(visitor.get(path, "X-Forwarded-For", "10.1.1." + person).statusCode())
        .isEqualTo(200);
  }

  private static void page(Visitor visitor, String words, int person) {
    String path = "/az/axtaris?q=" + Visitor.encoded(words);
    assertThat(visitor.get(path, "X-Forwarded-For", "10.1.1." + person).statusCode())
        .isEqualTo(200);
  }

  private static String report(Editor editor, String query) {
    return editor.send("GET", "/queries" + query, "").body();
  }

  /** All that the database keeps of questions, as text. */
  private static String stored(Visitor visitor) throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection connection =
            DriverManager.getConnection(
                visitor.portal().databaseUrl(),
                visitor.portal().databaseUser(),
                visitor.portal().databasePassword());
        Statement statement = connection.createStatement()) {
      for (String table : new String[] {"query_count", "query_bucket"}) {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
          while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
              all.append(rows.getString(column)).append('\n');
            }
          }
        }
      }
    }
    return all.toString();
  }
}
