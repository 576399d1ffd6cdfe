/**
 * What readers get: published items with facts resolved on a date. Answers from memory; never
 * touches drafts. How a translation gets published is told in {@code translation}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.publication;
