/**
 * How much each sign of relevance counts, and why. Every figure stands in {@code docs/relevance.md}
 * with its reason.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.ranking;
