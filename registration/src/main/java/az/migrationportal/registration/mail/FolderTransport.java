package az.migrationportal.registration.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Properties;

/** Writes mails into a folder instead of sending them, for a portal on somebody's own machine. */
final class FolderTransport implements MailTransport {
  private final MailSettings settings;
  private final Path folder;
  private final Clock clock;
  // Made once: it looks through every library for what speaks mail.
  private final Session session = Session.getInstance(new Properties());

  FolderTransport(MailSettings settings, Path folder, Clock clock) {
    this.settings = settings;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void send(Mail mail, String messageId) throws MailFailure {
    try {
      Letter letter =
          Letter.of(
              session, mail, messageId, settings.sender(), settings.domain(), clock.instant());
      Files.createDirectories(folder);
      Path half = folder.resolve(messageId + ".part");
      try (OutputStream out = Files.newOutputStream(half)) {
        letter.writeTo(out);
      }
      Files.move(half, folder.resolve(messageId + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | MessagingException e) {
      throw new MailFailure("folder not writable", false);
    }
  }
}
