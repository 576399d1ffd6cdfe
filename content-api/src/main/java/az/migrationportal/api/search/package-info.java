/**
 * What readers' programs ask of the search: questions and completions. How a question is understood
 * and ranked is the search index's; how the index is fed is in {@code feed}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.search;
