package az.migrationportal.content.translation;

/**
 * What a publishing or withdrawing act did.
 *
 * @param version of the translation, for the next act
 * @param sequence of the change in the change log
 */
public record Publication(RevisionNumber revision, int version, long sequence) {}
