/**
 * The database behind the content: data source, migrations, the order of start. Owns no table's
 * meaning.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.store;
