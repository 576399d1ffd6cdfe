/**
 * Registrations of citizens abroad, and what their owners do with them: send, confirm, move on,
 * come home, agree and withdraw, see who looked, take everything along. Enter at {@link
 * az.migrationportal.registration.registrant.Register} and {@link
 * az.migrationportal.registration.registrant.MyRecords}. How one is erased is in {@code
 * forgetting}. What officers find and see is read by {@link
 * az.migrationportal.registration.registrant.RegistrantFiles}; two that are one person's become one
 * by {@link az.migrationportal.registration.registrant.JoinRegistrations}, which tells other
 * packages ({@link az.migrationportal.registration.registrant.RegistrationJoined}).
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.registrant;
