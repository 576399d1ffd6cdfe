package az.migrationportal.content.translation;

/** Of a revision. Review and freshness are other axes and never share this enum. */
public enum PublicationState {
  /** The open one. */
  DRAFT,
  /** Served to readers. */
  PUBLISHED,
  /** Still served at its address, with a banner; in no list and no search. */
  WITHDRAWN,
  /** Was served once. */
  SUPERSEDED
}
