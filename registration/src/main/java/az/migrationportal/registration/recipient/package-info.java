/**
 * Whom a message in an emergency is for, once it was sent: their letters, put into the outbox batch
 * by batch from what was noted; what they answered by the link of the letter; what they and
 * officers see of it. Rows go with the registration, and with the message at its end. Enter at
 * {@link az.migrationportal.registration.recipient.AnswerCrisisMessage}, {@link
 * az.migrationportal.registration.recipient.MyMessages} and {@link
 * az.migrationportal.registration.recipient.Outcomes}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.recipient;
