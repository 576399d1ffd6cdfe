package az.migrationportal.content.decision.revision;

import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The history of decisions, for editors, from the database. */
@ApplicationScoped
public class DecisionRevisions {
  private static final String WITH_DOCUMENT =
      DecisionRows.CARD + ", r.document" + DecisionRows.FROM;

  @Inject private Database database;

  /** Where every decision stands, by key. */
  public List<DecisionState> states() {
    return states("(r.draft_slot = 1 or r.live_slot = 1)");
  }

  /**
   * Where decisions stand, by key.
   *
   * @param after only those with a greater key; empty for the first
   */
  public List<DecisionState> list(String after, int limit) {
    return states("(r.draft_slot = 1 or r.live_slot = 1) and d.decision_key > ?", after).stream()
        .limit(limit)
        .toList();
  }

  /**
   * Where a decision stands.
   *
   * @throws UnknownDecision where it was never started
   */
  public DecisionState state(String key) {
    return find(key).orElseThrow(() -> new UnknownDecision(key));
  }

  public Optional<DecisionState> find(String key) {
    return states("(r.draft_slot = 1 or r.live_slot = 1) and d.decision_key = ?", key).stream()
        .findFirst();
  }

  /**
   * The open draft, or what is live where there is none.
   *
   * @throws UnknownDecision where it was never started
   */
  public DecisionRevision open(String key) {
    return database
        .query(
            WITH_DOCUMENT
                + "d.decision_key = ? and (r.draft_slot = 1 or r.live_slot = 1)"
                + " order by r.number desc limit 1",
            DecisionRows::revision,
            key)
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownDecision(key));
  }

  /**
   * Revisions, newest first.
   *
   * @param before only those with a smaller number; 0 for the newest
   * @throws UnknownDecision where it was never started
   */
  public List<DecisionCard> list(String key, long before, int limit) {
    state(key);
    return database.query(
        DecisionRows.CARD
            + DecisionRows.FROM
            + "d.decision_key = ? and (? = 0 or r.number < ?) order by r.number desc limit ?",
        DecisionRows::card,
        key,
        before,
        before,
        limit);
  }

  /**
   * The revision of this number.
   *
   * @throws UnknownDecisionRevision where there is none
   */
  public DecisionRevision get(String key, RevisionNumber number) {
    return database
        .query(
            WITH_DOCUMENT + "d.decision_key = ? and r.number = ?",
            DecisionRows::revision,
            key,
            number.value())
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownDecisionRevision(key, number.value()));
  }

  /** What readers were served at a moment; empty before the first publication. */
  public Optional<DecisionRevision> servedAt(String key, Instant moment) {
    return database
        .query(
            WITH_DOCUMENT
                + "d.decision_key = ? and r.published_at <= ? order by r.number desc limit 1",
            DecisionRows::revision,
            key,
            moment)
        .stream()
        .findFirst();
  }

  private record Found(String key, int version, DecisionCard card) {}

  private List<DecisionState> states(String which, @Nullable Object... arguments) {
    Map<String, List<Found>> found = new TreeMap<>();
    database
        .query(DecisionRows.CARD + DecisionRows.FROM + which, DecisionRevisions::found, arguments)
        .forEach(one -> found.computeIfAbsent(one.key(), unused -> new ArrayList<>()).add(one));
    return found.values().stream().map(DecisionRevisions::state).toList();
  }

  private static Found found(Row row) throws SQLException {
    return new Found(row.text("decision_key"), (int) row.number("version"), DecisionRows.card(row));
  }

  private static DecisionState state(List<Found> found) {
    return new DecisionState(
        found.get(0).key(),
        found.get(0).version(),
        in(found, PublicationState.DRAFT),
        in(found, PublicationState.PUBLISHED));
  }

  private static @Nullable DecisionCard in(List<Found> found, PublicationState state) {
    return found.stream()
        .map(Found::card)
        .filter(card -> card.state() == state)
        .findFirst()
        .orElse(null);
  }
}
