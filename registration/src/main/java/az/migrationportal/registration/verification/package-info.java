/**
 * Visits of people who register: the browser that began a registration, and the one whose owner
 * proved an address by a code. Enter at {@link
 * az.migrationportal.registration.verification.RequestCode} and {@link
 * az.migrationportal.registration.verification.ProveAddress}. A visit that proved an address with a
 * second step behind it is nobody's until {@code factor} took that step. Whoever asks for a code is
 * told the same for every address, and for about the same work.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.verification;
