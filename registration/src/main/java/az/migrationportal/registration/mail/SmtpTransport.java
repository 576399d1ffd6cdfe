package az.migrationportal.registration.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hands mails to an SMTP server, one after the other over one connection. A connection that the
 * server has ended meanwhile is opened once more for the same mail.
 */
final class SmtpTransport implements MailTransport {
  private static final System.Logger LOG = System.getLogger(SmtpTransport.class.getName());
  private static final String ENDED = "no connection";
  private static final Pattern REPLY = Pattern.compile("\\b([45])[0-9]{2}\\b");

  private final MailSettings settings;
  private final String host;
  private final Clock clock;
  private final Session session;
  private @Nullable Transport open;

  /**
   * One line.
   *
   * @param session that all lines share
   */
  SmtpTransport(MailSettings settings, Session session, String host, Clock clock) {
    this.settings = settings;
    this.session = session;
    this.host = host;
    this.clock = clock;
  }

  @Override
  public void send(Mail mail, String messageId) throws MailFailure {
    boolean used = open != null;
    try {
      hand(mail, messageId);
    } catch (MessagingException e) {
      close();
      MailFailure failure = failure(e);
      if (used && failure.word().equals(ENDED)) {
        send(mail, messageId);
      } else {
        throw failure;
      }
    }
  }

  private void hand(Mail mail, String messageId) throws MessagingException {
    Letter letter =
        Letter.of(session, mail, messageId, settings.sender(), settings.domain(), clock.instant());
    Transport transport = open;
    if (transport == null) {
      transport = session.getTransport();
      open = transport;
      transport.connect(host, settings.user(), settings.password());
    }
    transport.sendMessage(letter, letter.getAllRecipients());
  }

  @Override
  public void close() {
    Transport transport = open;
    open = null;
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException e) {
        LOG.log(System.Logger.Level.DEBUG, "the mail server ended the connection first");
      }
    }
  }

  private static MailFailure failure(MessagingException e) {
    if (e instanceof AuthenticationFailedException) {
      return new MailFailure("sign-in refused", false);
    }
    return e instanceof SendFailedException refusal
        ? refused(refusal)
        : new MailFailure(ENDED, false);
  }

  /**
   * By the reply code: 5xx is final, 4xx is not; without one the server said nothing more. The
   * reply's words are not kept.
   */
  private static MailFailure refused(SendFailedException failure) {
    for (Exception cause = failure; cause instanceof MessagingException; cause = next(cause)) {
      Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
      if (reply.find()) {
        return new MailFailure("SMTP " + reply.group(), reply.group(1).equals("5"));
      }
    }
    return new MailFailure(ENDED, false);
  }

  private static Exception next(Exception failure) {
    Exception next = failure instanceof MessagingException m ? m.getNextException() : null;
    return next == null ? new IllegalStateException("no more") : next;
  }
}
