/**
 * How much each sign of relevance counts, and why. Every figure stands in {@code docs/relevance.md}
 * with its reason. {@link az.migrationportal.search.ranking.Part} and {@link
 * az.migrationportal.search.ranking.Impact} settle what a word is worth when a document is indexed.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.ranking;
