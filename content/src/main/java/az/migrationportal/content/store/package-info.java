/**
 * The database behind the content: its data source and plain SQL for rows that are read or written
 * in bulk. Owns no table's meaning; the migrations are in {@code db/migration}. Aggregates use JPA
 * in their own packages.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.store;
