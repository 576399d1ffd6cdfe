package az.migrationportal.content.segment;

/**
 * Of a translation or one of its segments, computed from hashes and never set. Publication and
 * review are other axes.
 */
public enum Freshness {
  /** There is no translation of it. */
  MISSING,
  /** It translates the source as it is now. */
  UP_TO_DATE,
  /** The source has changed since. */
  OUTDATED
}
