package az.migrationportal.content.decision.revision;

import az.migrationportal.content.json.Json;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The situations that a decision must get right, in the order they were saved. */
@ApplicationScoped
public class SavedCases {
  @Inject private Database database;

  public List<SavedCase> of(String key) {
    return database.query(
        "select c.name, c.answers, c.on_day, c.outcome from decision_case c"
            + " join decision d on d.id = c.decision_id where d.decision_key = ?"
            + " order by c.position",
        SavedCases::saved,
        key);
  }

  private static SavedCase saved(Row row) throws SQLException {
    try (JsonReader reader = Json.createReader(new StringReader(row.text("answers")))) {
      JsonObject json = reader.readObject();
      Map<String, String> answers = new TreeMap<>();
      json.keySet().forEach(question -> answers.put(question, json.getString(question)));
      return new SavedCase(row.text("name"), answers, row.day("on_day"), row.text("outcome"));
    }
  }
}
