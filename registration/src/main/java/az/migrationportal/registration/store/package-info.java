/**
 * The database of personal data: a data source with an account of its own, and plain SQL on the
 * connection of the running transaction. For this module only; content's database and this one are
 * never in one transaction.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.store;
