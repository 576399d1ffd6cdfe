package az.migrationportal.content.decision.revision;

import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.DatabaseFailure;
import az.migrationportal.content.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of decisions, for acts. Each act takes the row's lock first and raises its version.
 */
@ApplicationScoped
class StoredDecisions {
  @Inject private Database database;
  @Inject private Clock clock;

  /** The row under its lock until the end of the transaction. */
  Optional<StoredDecision> lock(String key) {
    return database
        .query(
            "select id, decision_key, version, last_revision from decision"
                + " where decision_key = ? for update",
            row ->
                new StoredDecision(
                    row.number("id"),
                    row.text("decision_key"),
                    (int) row.number("version"),
                    (int) row.number("last_revision")),
            key)
        .stream()
        .findFirst();
  }

  /**
   * The row under its lock.
   *
   * @throws UnknownDecision where it was never started
   * @throws StaleDecision where somebody was faster
   */
  StoredDecision lock(String key, int expectedVersion) {
    StoredDecision stored = lock(key).orElseThrow(() -> new UnknownDecision(key));
    if (stored.version() != expectedVersion) {
      throw new StaleDecision(key, stored.version());
    }
    return stored;
  }

  /**
   * Starts a decision.
   *
   * @throws StaleDecision where somebody else started it at the same time
   */
  StoredDecision add(String key) {
    try {
      long id =
          database.insert(
              "insert into decision (decision_key, version, last_revision) values (?, 0, 0)", key);
      return new StoredDecision(id, key, 0, 0);
    } catch (DatabaseFailure e) {
      if (Database.brokenRule(e)) {
        throw new StaleDecision(key, 1);
      }
      throw e;
    }
  }

  /** Lets the version grow, as every act does; answers the new one. */
  int touch(StoredDecision stored) {
    database.update("update decision set version = version + 1 where id = ?", stored.id());
    return stored.version() + 1;
  }

  Optional<DecisionRevision> draft(StoredDecision stored) {
    return one(stored, "r.draft_slot = 1");
  }

  Optional<DecisionRevision> live(StoredDecision stored) {
    return one(stored, "r.live_slot = 1");
  }

  /** The draft's text becomes this; another one loses its review. */
  void saveDraft(StoredDecision stored, String document, String by) {
    Optional<DecisionRevision> draft = draft(stored);
    int number =
        draft.map(found -> found.card().number().value()).orElse(stored.lastRevision() + 1);
    if (draft.isEmpty()) {
      database.update(
          "insert into decision_revision (decision_id, number, state, document, saved_at, saved_by)"
              + " values (?, ?, 'DRAFT', ?, ?, ?)",
          stored.id(),
          number,
          document,
          clock.instant(),
          by);
      database.update("update decision set last_revision = ? where id = ?", number, stored.id());
    } else {
      database.update(
          "update decision_revision set document = ?, saved_at = ?, saved_by = ?"
              + " where decision_id = ? and number = ?",
          document,
          clock.instant(),
          by,
          stored.id(),
          number);
      if (!draft.get().document().equals(document)) {
        loseReview(stored, number, by);
      }
    }
    database.update(
        "insert ignore into decision_author (decision_id, revision, name) values (?, ?, ?)",
        stored.id(),
        number,
        by);
  }

  /** Requested changes stay readable until the draft is submitted again. */
  private void loseReview(StoredDecision stored, int number, String by) {
    database.update(
        "update decision_revision set review_state = 'CANCELLED', decided_at = ?, decided_by = ?,"
            + " decision_note = null where decision_id = ? and number = ?"
            + " and review_state in ('IN_REVIEW', 'APPROVED')",
        clock.instant(),
        by,
        stored.id(),
        number);
  }

  List<String> authors(StoredDecision stored, int number) {
    return database.query(
        "select name from decision_author where decision_id = ? and revision = ?",
        row -> row.text("name"),
        stored.id(),
        number);
  }

  void submit(StoredDecision stored, int number, String by, @Nullable String note) {
    database.update(
        "update decision_revision set review_state = 'IN_REVIEW', submitted_at = ?,"
            + " submitted_by = ?, submit_note = ?, decided_at = null, decided_by = null,"
            + " decision_note = null where decision_id = ? and number = ?",
        clock.instant(),
        by,
        note,
        stored.id(),
        number);
  }

  void decide(
      StoredDecision stored, int number, ReviewState state, String by, @Nullable String note) {
    database.update(
        "update decision_revision set review_state = ?, decided_at = ?, decided_by = ?,"
            + " decision_note = ? where decision_id = ? and number = ?",
        state.name(),
        clock.instant(),
        by,
        note,
        stored.id(),
        number);
  }

  /** The draft takes the place of the live revision. */
  void publish(StoredDecision stored, int number, String by, @Nullable String note) {
    database.update(
        "update decision_revision set state = 'SUPERSEDED' where decision_id = ? and live_slot = 1",
        stored.id());
    database.update(
        "update decision_revision set state = 'PUBLISHED', published_at = ?, published_by = ?,"
            + " change_note = ? where decision_id = ? and number = ?",
        clock.instant(),
        by,
        note,
        stored.id(),
        number);
  }

  /** Takes an address for good; false where it belongs to another decision. */
  boolean takePath(StoredDecision stored, String locale, String path) {
    database.update(
        "insert ignore into decision_path (locale, path, decision_id) values (?, ?, ?)",
        locale,
        path,
        stored.id());
    return database
        .query(
            "select decision_id from decision_path where locale = ? and path = ? for update",
            row -> row.number("decision_id"),
            locale,
            path)
        .contains(stored.id());
  }

  private Optional<DecisionRevision> one(StoredDecision stored, String which) {
    return database
        .query(
            DecisionRows.CARD + ", r.document" + DecisionRows.FROM + "d.id = ? and " + which,
            DecisionRows::revision,
            stored.id())
        .stream()
        .findFirst();
  }
}
