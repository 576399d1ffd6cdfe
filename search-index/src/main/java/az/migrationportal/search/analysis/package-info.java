/**
 * How text becomes tokens, per language; the same for documents and for questions.
 *
 * <p>Enter by {@link az.migrationportal.search.analysis.LanguageChain}. Every word is stacked in
 * several forms at one position: the word itself, its stem, and both without the letters that many
 * people cannot or do not type. Azerbaijani has a package of its own, {@code analysis.az}. Which
 * form counts how much is in {@code ranking}; which reading of a question is meant is in {@code
 * query}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.analysis;
