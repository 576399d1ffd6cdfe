package az.migrationportal.content.translation;

/**
 * What redirecting or removing a translation did.
 *
 * @param version of the translation, for the next act
 * @param sequence of the change in the change log
 */
public record Unpublished(int version, long sequence) {}
