package az.migrationportal.tests.journey;

import static az.migrationportal.tests.journey.KeptAnswers.SOON;
import static az.migrationportal.tests.journey.KeptAnswers.confirm;
import static az.migrationportal.tests.journey.KeptAnswers.mails;
import static az.migrationportal.tests.journey.KeptAnswers.save;
import static az.migrationportal.tests.journey.KeptAnswers.saved;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallDecision;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules and figures change, and those whose answer changes with them hear of it. */
@ExtendWith(PortalUnderTest.class)
class AlertChangesIT {

  @Test
  void a_new_rule_reaches_whom_it_concerns_with_before_and_after_and_nobody_else(Visitor visitor) {
    String key = "alert-rule";
    String etag = publish(visitor, key, SmallDecision.document(key), "");
    String concerned = save(visitor, key, guest(10), "concerned@example.org").getString("token");
    String other = save(visitor, key, guest(20), "other@example.org").getString("token");
    confirm(visitor, "concerned@example.org");
    confirm(visitor, "other@example.org");
    DecisionEditor editor = new DecisionEditor(visitor, key);
    String draft =
        editor.saved(
            SmallDecision.document(key)
                .replace("days <= term", "days <= 5")
                .replace("days > term", "days > 5")
                .replace("facts:\n  term: registration-threshold\n", ""),
            etag);
    JsonObject counted = editor.read("/affected");
    assertThat(counted.getInt("saved")).isEqualTo(2);
    assertThat(counted.getInt("affected")).isEqualTo(1);
    assertThat(counted.getInt("mailed")).isEqualTo(1);
    assertThat(editor.publish(editor.approved(draft)).statusCode()).isEqualTo(200);
    Visitor.until(SOON, () -> !saved(visitor, concerned).getJsonArray("changes").isEmpty());
    JsonObject change = saved(visitor, concerned).getJsonArray("changes").getJsonObject(0);
    assertThat(change.getJsonObject("before").getString("key")).isEqualTo("nothing");
    assertThat(change.getJsonObject("after").getString("key")).isEqualTo("register");
    assertThat(visitor.get("/api/v1/alerts/" + concerned + "/feed.atom").body())
        .contains("<entry>");
    assertThat(mails(visitor, "concerned@example.org", 2)).hasSize(2);
    assertThat(saved(visitor, other).getJsonArray("changes")).isEmpty();
    assertThat(visitor.mails("other@example.org")).hasSize(1);
  }

  @Test
  void a_changed_figure_reaches_the_reader(Visitor visitor) throws SQLException {
    String key = "alert-figure";
    publish(visitor, key, SmallDecision.document(key), "");
    String token = save(visitor, key, guest(10), "").getString("token");
    assertThat(saved(visitor, token).getJsonObject("outcome").getString("key"))
        .isEqualTo("nothing");
    setThreshold(visitor, 5);
    try {
      Visitor.until(SOON, () -> !saved(visitor, token).getJsonArray("changes").isEmpty());
      assertThat(saved(visitor, token).getJsonObject("outcome").getString("key"))
          .isEqualTo("register");
    } finally {
      setThreshold(visitor, 15);
    }
  }

  private static JsonObject guest(int days) {
    return Json.createObjectBuilder().add("guest", "yes").add("days", days).build();
  }

  /** Publishes a decision with a second person's approval; answers its ETag. */
  private static String publish(Visitor visitor, String key, String document, String etag) {
    DecisionEditor editor = new DecisionEditor(visitor, key);
    HttpResponse<String> published = editor.publish(editor.approved(editor.saved(document, etag)));
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    return DecisionEditor.etag(published);
  }

  /** As a new version of the library does: facts and their change in one transaction. */
  private static void setThreshold(Visitor visitor, int days) throws SQLException {
    var portal = visitor.portal();
    try (Connection connection =
            DriverManager.getConnection(
                portal.databaseUrl(), portal.databaseUser(), portal.databasePassword());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      assertThat(
              statement.executeUpdate(
                  "update fact_value v join fact f on f.id = v.fact_id set v.amount = "
                      + days
                      + " where f.fact_key = 'registration-threshold'"))
          .isPositive();
      statement.executeUpdate(
          "update change_counter set last_sequence = last_sequence + 1 where id = 1");
      statement.executeUpdate(
          "insert into change_log (sequence, kind, at) select last_sequence, 'FACTS_CHANGED',"
              + " utc_timestamp(6) from change_counter where id = 1");
      connection.commit();
    }
  }
}
