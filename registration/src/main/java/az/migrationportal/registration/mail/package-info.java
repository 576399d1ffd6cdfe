/**
 * Mails to people. An act puts a mail into the outbox in its own transaction; a worker sends it,
 * later and again where it must. A mail is sealed until it is sent and erased when it was. Enter at
 * {@link Outbox}. How mails leave is configured: by SMTP, into a folder, or not at all.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.mail;
