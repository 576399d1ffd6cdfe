package az.migrationportal.content.workflow;

import az.migrationportal.content.store.InstantColumn;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The review of one draft revision. Guarded by the version of its translation. */
@Entity
@Table(name = "review")
@SuppressWarnings("unused") // columns are read by the database
class Review {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "translation_id")
  private long translationId;

  private int revision;

  @Enumerated(EnumType.STRING)
  private ReviewState state;

  @Column(name = "submitted_at")
  @Convert(converter = InstantColumn.class)
  private Instant submittedAt;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submit_note")
  private @Nullable String submitNote;

  @Column(name = "decided_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decision_note")
  private @Nullable String decisionNote;

  @Column(name = "approved_text")
  private @Nullable String approvedText;

  protected Review() {}

  Review(
      long translationId, RevisionNumber revision, Instant at, String by, @Nullable String note) {
    this.translationId = translationId;
    this.revision = revision.value();
    this.state = ReviewState.IN_REVIEW;
    this.submittedAt = at;
    this.submittedBy = by;
    this.submitNote = note;
  }

  ReviewState state() {
    return state;
  }

  void submitAgain(Instant at, String by, @Nullable String note) {
    require(ReviewState.CHANGES_REQUESTED);
    state = ReviewState.IN_REVIEW;
    submittedAt = at;
    submittedBy = by;
    submitNote = note;
    decidedAt = null;
    decidedBy = null;
    decisionNote = null;
  }

  /** The approval is of this text and no other. */
  void approve(String text, Instant at, String by, @Nullable String note) {
    require(ReviewState.IN_REVIEW);
    decide(ReviewState.APPROVED, at, by, note);
    approvedText = text;
  }

  void requestChanges(Instant at, String by, String note) {
    require(ReviewState.IN_REVIEW);
    decide(ReviewState.CHANGES_REQUESTED, at, by, note);
  }

  void cancel(Instant at, String by) {
    decide(ReviewState.CANCELLED, at, by, null);
    approvedText = null;
  }

  boolean approves(String text) {
    return state == ReviewState.APPROVED && text.equals(approvedText);
  }

  ReviewCard card() {
    return new ReviewCard(
        new RevisionNumber(revision),
        state,
        submittedAt,
        submittedBy,
        submitNote,
        decidedAt,
        decidedBy,
        decisionNote);
  }

  private void decide(ReviewState decision, Instant at, String by, @Nullable String note) {
    state = decision;
    decidedAt = at;
    decidedBy = by;
    decisionNote = note;
  }

  private void require(ReviewState needed) {
    if (state != needed) {
      throw new IllegalStateException("review " + id + " is " + state);
    }
  }
}
