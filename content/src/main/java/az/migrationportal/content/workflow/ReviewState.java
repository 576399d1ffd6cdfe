package az.migrationportal.content.workflow;

/** Of a review. Publication and freshness are other axes and never share this enum. */
public enum ReviewState {
  /** Waits for somebody who is not an author of the draft. */
  IN_REVIEW,
  /** The reviewer wants something changed; submitting again asks anew. */
  CHANGES_REQUESTED,
  /** The draft as it stands may be published, also where it changes a fact. */
  APPROVED,
  /** Taken back, or lost because the draft was changed after its approval. */
  CANCELLED
}
