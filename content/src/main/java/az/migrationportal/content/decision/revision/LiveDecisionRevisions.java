package az.migrationportal.content.decision.revision;

import az.migrationportal.content.decision.DecisionSource;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The live revisions, from the database. */
@ApplicationScoped
class LiveDecisionRevisions implements DecisionSource {
  @Inject private Database database;

  @Override
  public List<Live> live() {
    return database.query(
        "select d.decision_key, r.document, r.number, r.published_at, r.change_note"
            + DecisionRows.FROM
            + "r.live_slot = 1 order by d.decision_key",
        row ->
            new Live(
                row.text("decision_key"),
                row.text("document"),
                (int) row.number("number"),
                row.moment("published_at"),
                row.optionalText("change_note")));
  }

  @Override
  public Map<ContentLocale, Map<String, String>> paths() {
    Map<ContentLocale, Map<String, String>> paths = new EnumMap<>(ContentLocale.class);
    for (ContentLocale locale : ContentLocale.values()) {
      Map<String, String> own = new HashMap<>();
      database.query(
          "select p.path, d.decision_key from decision_path p"
              + " join decision d on d.id = p.decision_id where p.locale = ?",
          row -> own.put(row.text("path"), row.text("decision_key")),
          locale.tag());
      paths.put(locale, Map.copyOf(own));
    }
    return paths;
  }
}
