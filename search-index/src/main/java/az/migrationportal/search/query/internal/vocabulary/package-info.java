/**
 * What the library and its editors say of words: which there are, how often, which are one letter
 * apart, and which mean the same. Nothing here knows of a question.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.query.internal.vocabulary;
