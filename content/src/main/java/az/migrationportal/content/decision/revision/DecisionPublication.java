package az.migrationportal.content.decision.revision;

import az.migrationportal.content.translation.RevisionNumber;

/**
 * What publishing did.
 *
 * @param version of the decision, for the next act
 * @param sequence of the change in the change log
 */
public record DecisionPublication(RevisionNumber revision, int version, long sequence) {}
