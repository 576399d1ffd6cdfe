package az.migrationportal.registration.mail;

/** A way for mails to leave. */
interface MailTransport {

  /**
   * Hands one mail over.
   *
   * @param messageId without angle brackets; the same each time the same mail is tried
   */
  void send(Mail mail, String messageId) throws MailFailure;
}
