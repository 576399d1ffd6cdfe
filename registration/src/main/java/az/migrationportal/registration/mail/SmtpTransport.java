package az.migrationportal.registration.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands mails to an SMTP server. */
final class SmtpTransport implements MailTransport {
  private static final Pattern REPLY = Pattern.compile("\\b([45])[0-9]{2}\\b");

  private final MailSettings settings;
  private final Clock clock;
  // Made once: it looks through every library for what speaks mail.
  private final Session session;

  SmtpTransport(MailSettings settings, String host, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.session = Session.getInstance(settings.smtp(host));
  }

  @Override
  public void send(Mail mail, String messageId) throws MailFailure {
    try (Transport transport = session.getTransport()) {
      Letter letter =
          Letter.of(
              session, mail, messageId, settings.sender(), settings.domain(), clock.instant());
      transport.connect(settings.user(), settings.password());
      transport.sendMessage(letter, letter.getAllRecipients());
    } catch (AuthenticationFailedException e) {
      throw new MailFailure("sign-in refused", false);
    } catch (SendFailedException e) {
      throw refused(e);
    } catch (MessagingException e) {
      throw new MailFailure("no connection", false);
    }
  }

  /** By the reply code: 5xx is final, 4xx is not. The reply's words are not kept. */
  private static MailFailure refused(SendFailedException failure) {
    for (Exception cause = failure; cause instanceof MessagingException; cause = next(cause)) {
      Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
      if (reply.find()) {
        return new MailFailure("SMTP " + reply.group(), reply.group(1).equals("5"));
      }
    }
    return new MailFailure("refused", false);
  }

  private static Exception next(Exception failure) {
    Exception next = failure instanceof MessagingException m ? m.getNextException() : null;
    return next == null ? new IllegalStateException("no more") : next;
  }
}
