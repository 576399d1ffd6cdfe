/**
 * What the search index is told: documents, one per item and locale, the words of the glossary,
 * editors' choices (best bets, boosts) and the dated facts that may answer.
 *
 * <p>Plain values without behaviour of their own. Who feeds the index builds them from published
 * content; nothing in here knows where they come from.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.document;
