/**
 * Another address for a registration: asked for from its owner's session, proved by a code that is
 * sent there, changed in one step. Nobody learns whether an address is registered before they have
 * proved that it is theirs. Enter at {@link
 * az.migrationportal.registration.address.RequestAddressChange} and {@link
 * az.migrationportal.registration.address.ChangeAddress}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.address;
