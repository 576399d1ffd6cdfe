package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.store.Database;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reviews of the drafts that are open now, oldest first. */
@ApplicationScoped
public class ReviewQueue {

  private static final String REVIEWS =
      """
      select v.id, i.item_key, t.locale, t.version, v.revision, v.state, v.submitted_at,
             v.submitted_by, v.submit_note, v.decided_at, v.decided_by, v.decision_note
        from review v
        join translation t on t.id = v.translation_id
        join item i on i.id = t.item_id
        join revision r on r.translation_id = t.id and r.number = v.revision and r.draft_slot = 1
      """;

  @Inject private Database database;

  /** Reviews in a state, after the number of the last one seen. */
  public List<QueuedReview> in(ReviewState state, long after, int limit) {
    return database.query(
        REVIEWS + " where v.state = ? and v.id > ? order by v.id limit ?",
        ReviewQueue::queued,
        state.name(),
        after,
        limit);
  }

  /** The latest review of a translation's open draft; empty where it was never submitted. */
  public Optional<QueuedReview> of(ItemKey item, ContentLocale locale) {
    return database
        .query(
            REVIEWS + " where i.item_key = ? and t.locale = ? order by v.id desc limit 1",
            ReviewQueue::queued,
            item.value(),
            locale.tag())
        .stream()
        .findFirst();
  }

  private static QueuedReview queued(Row row) throws SQLException {
    return new QueuedReview(
        row.number("id"),
        new ItemKey(row.text("item_key")),
        ContentLocale.ofTag(row.text("locale")).orElseThrow(),
        (int) row.number("version"),
        new ReviewCard(
            new RevisionNumber((int) row.number("revision")),
            ReviewState.valueOf(row.text("state")),
            row.moment("submitted_at"),
            row.text("submitted_by"),
            row.optionalText("submit_note"),
            row.optionalMoment("decided_at"),
            row.optionalText("decided_by"),
            row.optionalText("decision_note")));
  }
}
