package az.migrationportal.content.decision.revision;

/** A decision's row under its lock. */
record StoredDecision(long id, String key, int version, int lastRevision) {}
