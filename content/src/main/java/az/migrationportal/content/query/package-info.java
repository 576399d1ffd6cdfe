/**
 * What people look for. Enter at {@link az.migrationportal.content.query.QueryLog} to note a
 * question, at {@link az.migrationportal.content.query.QueryReport} to read what many asked. Owns
 * the three {@code query_…} tables and the promise that nobody can be found in them. How a question
 * is understood and answered is the search index's.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.query;
