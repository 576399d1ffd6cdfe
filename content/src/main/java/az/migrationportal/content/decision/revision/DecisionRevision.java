package az.migrationportal.content.decision.revision;

/**
 * A revision of a decision.
 *
 * @param document YAML, as it was saved; docs/howto/decisions.md describes it
 */
public record DecisionRevision(DecisionCard card, String document) {}
