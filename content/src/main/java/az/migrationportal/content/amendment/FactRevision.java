package az.migrationportal.content.amendment;

/**
 * A revision of a fact or visa rule.
 *
 * @param document JSON, in the form of {@code FactDocuments}
 */
public record FactRevision(FactCard card, String document) {}
