package az.migrationportal.content.translation;

/** The number of a revision within its translation, from 1, without gaps. */
public record RevisionNumber(int value) {}
