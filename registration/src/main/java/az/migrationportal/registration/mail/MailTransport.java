package az.migrationportal.registration.mail;

/**
 * A way for mails to leave, used by one thread after the other. What it needs stays open from mail
 * to mail until it is closed; it can be used again afterwards.
 */
interface MailTransport extends AutoCloseable {

  /**
   * Hands one mail over.
   *
   * @param messageId without angle brackets; the same each time the same mail is tried
   */
  void send(Mail mail, String messageId) throws MailFailure;

  @Override
  default void close() {}
}
