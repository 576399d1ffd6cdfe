/**
 * Confirmations on paper that somebody is registered abroad, each with a code that anybody can
 * check without seeing personal data. Only a hash of the code is kept. It holds while what the
 * paper says is true and counts; it ends with another name, a move, coming home, and is gone with
 * the registration. Enter at {@link az.migrationportal.registration.confirmation.IssueConfirmation}
 * and {@link az.migrationportal.registration.confirmation.Confirmations}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.confirmation;
