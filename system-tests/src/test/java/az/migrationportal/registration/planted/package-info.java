/** Classes that break a rule of the house on purpose. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.planted;
