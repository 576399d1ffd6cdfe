/**
 * Measures search: judged questions, generated known-item questions, and what the chains make of
 * words. Run by hand; a floor on our own judged questions is part of the build.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.evaluation;
