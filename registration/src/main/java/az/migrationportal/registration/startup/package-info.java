/** The order in which this module wakes up: its tables, then its workers. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.startup;
