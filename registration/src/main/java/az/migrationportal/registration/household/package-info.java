/** Who a registration is about: the person who registers, their partner and their children. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.household;
