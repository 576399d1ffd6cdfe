package az.migrationportal.content.amendment;

import az.migrationportal.content.translation.RevisionNumber;

/**
 * What publishing did.
 *
 * @param version of the fact or visa rule, for the next act
 * @param sequence of the change in the change log
 */
public record FactPublication(RevisionNumber revision, int version, long sequence) {}
