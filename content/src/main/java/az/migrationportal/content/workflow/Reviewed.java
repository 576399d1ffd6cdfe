package az.migrationportal.content.workflow;

/**
 * What an act of review did.
 *
 * @param version of the translation, for the next act
 */
public record Reviewed(ReviewCard review, int version) {}
