/**
 * Black-box journeys over HTTP against the portal as people run it: one real start for all of them,
 * on a real MariaDB, reached only through its public addresses.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.journey;
