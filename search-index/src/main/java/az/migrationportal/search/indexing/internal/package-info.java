/**
 * How the index lies in Lucene: fields, generations on disk, and the snapshot a query reads. For
 * {@code indexing} and {@code query} only.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.indexing.internal;
