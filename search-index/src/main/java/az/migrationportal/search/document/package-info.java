/**
 * What the search index is told: documents, one per item and locale, and the words of the glossary.
 *
 * <p>Plain values without behaviour of their own. Who feeds the index builds them from published
 * content; nothing in here knows where they come from.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.document;
