/** How many registrations there are in a country and how fresh they are, for everybody. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.coverage;
