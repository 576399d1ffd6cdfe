package az.migrationportal.tests.registration;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder that the deployment writes mails to. */
final class Postbox {
  private Postbox() {}

  /** All mails to an address. */
  static List<MimeMessage> of(String address) {
    Path folder = Path.of(ConfigProvider.getConfig().getValue("portal.mail.folder", String.class));
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(Postbox::read)
          .filter(mail -> address.equals(to(mail)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(MimeMessage mail) {
    try {
      return String.valueOf(mail.getContent());
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name, null);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String to(MimeMessage mail) {
    return header(mail, "To");
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
