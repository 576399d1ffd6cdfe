package az.migrationportal.content.segment;

/**
 * Where two writers changed the same paragraph, list item or field, and not alike.
 *
 * @param field JSON pointer to the field
 * @param base what both had read
 * @param yours what the later writer made of it; empty where it was deleted
 * @param theirs what is saved; empty where it was deleted
 */
public record MergeConflict(String field, String base, String yours, String theirs) {}
