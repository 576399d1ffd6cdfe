package az.migrationportal.content.decision.revision;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditTrail;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.type.FieldViolation;
import az.migrationportal.content.type.InvalidFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Replaces the situations that a decision must get right. A case may be ahead of the draft. */
@ApplicationScoped
public class SaveCases {
  private static final int MOST = 500;
  private static final int MOST_ANSWERS = 100;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ANSWER = 500;

  @Inject private StoredDecisions decisions;
  @Inject private DecisionRevisions revisions;
  @Inject private Database database;
  @Inject private AuditTrail audit;

  /**
   * Performs the act in one transaction.
   *
   * @param cases all of them, in order; names differ
   * @param expectedVersion as the actor saw it
   * @throws InvalidFields where a case is not of the form
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   */
  @Transactional
  public DecisionState execute(
      Actor actor, String key, List<SavedCase> cases, int expectedVersion) {
    actor.require(Scope.WRITE_DRAFTS);
    check(cases);
    StoredDecision stored = decisions.lock(key, expectedVersion);
    database.update("delete from decision_case where decision_id = ?", stored.id());
    database.batch(
        "insert into decision_case (decision_id, position, name, answers, on_day, outcome)"
            + " values (?, ?, ?, ?, ?, ?)",
        rows(stored, cases));
    decisions.touch(stored);
    audit.record(actor.name(), SaveCases.class, Map.of("decision", key, "cases", cases.size()));
    return revisions.state(key);
  }

  private static List<List<@Nullable Object>> rows(StoredDecision stored, List<SavedCase> cases) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (SavedCase saved : cases) {
      JsonObjectBuilder answers = Json.createObjectBuilder();
      new TreeMap<>(saved.answers()).forEach(answers::add);
      rows.add(
          List.of(
              stored.id(),
              rows.size() + 1,
              saved.name(),
              answers.build().toString(),
              saved.on().toString(),
              saved.outcome()));
    }
    return rows;
  }

  private static void check(List<SavedCase> cases) {
    List<FieldViolation> violations = new ArrayList<>();
    if (cases.size() > MOST) {
      violations.add(new FieldViolation("/cases", "too-many", MOST, null, null));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      SavedCase saved = cases.get(i);
      String place = "/cases/" + i;
      text(place + "/name", saved.name(), LONGEST_NAME, violations);
      text(place + "/outcome", saved.outcome(), 100, violations);
      if (names.contains(saved.name())) {
        violations.add(new FieldViolation(place + "/name", "twice", null, null, saved.name()));
      }
      names.add(saved.name());
      if (saved.answers().size() > MOST_ANSWERS
          || saved.answers().entrySet().stream()
              .anyMatch(a -> a.getKey().length() + a.getValue().length() > LONGEST_ANSWER)) {
        violations.add(
            new FieldViolation(place + "/answers", "too-long", LONGEST_ANSWER, null, null));
      }
    }
    if (!violations.isEmpty()) {
      throw new InvalidFields(violations);
    }
  }

  private static void text(
      String place, String text, int longest, List<FieldViolation> violations) {
    if (text.isBlank()) {
      violations.add(new FieldViolation(place, "required", null, null, null));
    } else if (text.length() > longest) {
      violations.add(new FieldViolation(place, "too-long", longest, null, null));
    }
  }
}
