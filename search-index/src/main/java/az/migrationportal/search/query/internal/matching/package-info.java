/**
 * Which documents answer a query, how much each is worth, and the best of them for each item; of
 * words nothing but their terms.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.query.internal.matching;
