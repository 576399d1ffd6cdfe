/**
 * Messages to the registrants of a country in an emergency, as officers prepare and send them: in
 * three languages, tried in a rehearsal, sent by a second officer. Who is reached is settled in the
 * moment of sending: those who live there now, agreed, and have answered lately enough to count.
 * What becomes of a message that was sent is in {@code recipient}. Enter at {@link
 * az.migrationportal.registration.crisis.PrepareCrisisMessage} and {@link
 * az.migrationportal.registration.crisis.CrisisMessages}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.crisis;
