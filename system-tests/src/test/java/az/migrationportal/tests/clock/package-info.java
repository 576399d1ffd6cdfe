/** A clock that goes like the machine's and can be set forward from outside the portal. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.clock;
