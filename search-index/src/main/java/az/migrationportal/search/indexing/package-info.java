/**
 * The life of the index: opened, fed by sequence, committed, rebuilt, lost and found again.
 *
 * <p>Enter by {@link az.migrationportal.search.indexing.SearchIndex}. The index is disposable: the
 * caller owns the truth and can always feed it anew from {@link
 * az.migrationportal.search.indexing.SearchIndex#sequence()}. How text becomes tokens is in {@code
 * analysis}, how questions are answered in {@code query}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.indexing;
