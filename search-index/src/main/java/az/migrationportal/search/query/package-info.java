/**
 * Questions and answers: what a reader typed, how it was understood, what was found.
 *
 * <p>Enter by {@link az.migrationportal.search.query.Search}. Any text is a valid question: there
 * is no query syntax, and nothing typed can make a query expensive or break a page.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.query;
