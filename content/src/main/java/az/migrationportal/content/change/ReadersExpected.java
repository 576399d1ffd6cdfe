package az.migrationportal.content.change;

/**
 * Fired once, when the content is in its tables and before the portal says that it is ready:
 * whatever is served from memory is read now, so that a database lost a moment later is missed by
 * no reader.
 */
public record ReadersExpected() {}
