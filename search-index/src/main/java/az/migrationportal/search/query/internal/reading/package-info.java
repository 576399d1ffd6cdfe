/**
 * How a question is understood: in which languages and scripts it may be read, on which keyboard it
 * was typed, what was misspelt, and the query that comes of it. Enter by {@code QuestionWords}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.query.internal.reading;
