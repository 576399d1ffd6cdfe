package az.migrationportal.content.translation;

/**
 * A draft says something else than before. A CDI event, fired within the act's transaction.
 *
 * @param translationId the row, for use inside this module only
 * @param digest over all that the draft says now
 */
public record DraftSaved(
    long translationId, RevisionNumber revision, String digest, String savedBy) {}
