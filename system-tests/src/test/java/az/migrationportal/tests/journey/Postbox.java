package az.migrationportal.tests.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real SMTP server in the tests' own process, which takes every mail. */
final class Postbox implements AutoCloseable {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  Postbox() {
    server.start();
  }

  /** The settings of a portal that sends by this server. */
  Map<String, String> settings() {
    return Map.of(
        "PORTAL_MAIL_SMTP_HOST",
        "127.0.0.1",
        "PORTAL_MAIL_SMTP_PORT",
        Integer.toString(server.getSmtp().getPort()),
        "PORTAL_MAIL_SMTP_SECURITY",
        "none");
  }

  /** Mails to an address as they came: their headers, then their decoded text. */
  List<String> of(String address) {
    List<String> mails = new ArrayList<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      try {
        if (address.equals(mail.getHeader("To", null))) {
          mails.add(
              String.join("\n", java.util.Collections.list(mail.getAllHeaderLines()))
                  + "\n\n"
                  + mail.getContent());
        }
      } catch (IOException | MessagingException e) {
        throw new AssertionError(e);
      }
    }
    return mails;
  }

  @Override
  public void close() {
    server.stop();
  }
}
