/**
 * Questions and answers: what a reader typed, how it was understood, what was found.
 *
 * <p>Enter by {@link az.migrationportal.search.query.Search}. Any text is a valid question: there
 * is no query syntax, and nothing typed can make a query expensive or break a page. {@code
 * internal} has the parts in the order in which a question passes them: {@code vocabulary} and
 * {@code reading} make a query of it, {@code matching} finds, {@code showing} writes what was
 * found.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.query;
