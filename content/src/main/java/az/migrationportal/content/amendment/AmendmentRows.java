package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.store.Row;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.translation.RevisionNumber;
import az.migrationportal.content.workflow.ReviewCard;
import az.migrationportal.content.workflow.ReviewState;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of revisions as records. */
final class AmendmentRows {
  static final String CARD =
      "select r.number, r.state, r.saved_at, r.saved_by, r.published_at, r.published_by,"
          + " r.note, r.review_state, r.submitted_at, r.submitted_by, r.submit_note,"
          + " r.decided_at, r.decided_by, r.decision_note, s.kind, s.subject_key, s.version";
  static final String FROM =
      " from fact_revision r join fact_subject s on s.id = r.subject_id where ";

  private AmendmentRows() {}

  static FactSubject subject(Row row) throws SQLException {
    return new FactSubject(FactSubject.Kind.valueOf(row.text("kind")), row.text("subject_key"));
  }

  static FactCard card(Row row) throws SQLException {
    return new FactCard(
        new RevisionNumber((int) row.number("number")),
        PublicationState.valueOf(row.text("state")),
        row.moment("saved_at"),
        row.text("saved_by"),
        row.optionalMoment("published_at"),
        row.optionalText("published_by"),
        row.optionalText("note"),
        review(row));
  }

  static FactRevision revision(Row row) throws SQLException {
    return new FactRevision(card(row), row.text("document"));
  }

  private static @Nullable ReviewCard review(Row row) throws SQLException {
    String state = row.optionalText("review_state");
    Instant submittedAt = row.optionalMoment("submitted_at");
    String submittedBy = row.optionalText("submitted_by");
    if (state == null || submittedAt == null || submittedBy == null) {
      return null;
    }
    return new ReviewCard(
        new RevisionNumber((int) row.number("number")),
        ReviewState.valueOf(state),
        submittedAt,
        submittedBy,
        row.optionalText("submit_note"),
        row.optionalMoment("decided_at"),
        row.optionalText("decided_by"),
        row.optionalText("decision_note"));
  }
}
