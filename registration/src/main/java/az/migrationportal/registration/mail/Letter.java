package az.migrationportal.registration.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail as it goes over the wire: plain text in UTF-8, with an id of ours. */
final class Letter extends MimeMessage {
  private final String id;

  private Letter(Session session, String id) {
    super(session);
    this.id = id;
  }

  static Letter of(
      Session session, Mail mail, String messageId, String sender, String domain, Instant now)
      throws MessagingException {
    Letter letter = new Letter(session, "<" + messageId + "@" + domain + ">");
    letter.setFrom(new InternetAddress(sender));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
    letter.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    letter.setText(mail.text(), StandardCharsets.UTF_8.name());
    letter.setSentDate(Date.from(now));
    letter.setHeader("Content-Language", mail.locale().tag());
    letter.setHeader("Auto-Submitted", "auto-generated");
    String leave = mail.leave();
    if (leave != null) {
      letter.setHeader("List-Unsubscribe", "<" + leave + ">");
      letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    letter.saveChanges();
    return letter;
  }

  /** Not made up by the library, which would put the machine's name into it. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
