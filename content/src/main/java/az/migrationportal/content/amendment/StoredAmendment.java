package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;

/** The row of a fact or visa rule under its lock. */
record StoredAmendment(long id, FactSubject subject, int version, int lastRevision) {}
