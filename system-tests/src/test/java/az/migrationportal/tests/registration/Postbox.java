package az.migrationportal.tests.registration;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder that the deployment writes mails to. */
final class Postbox {
  /** What was read once: a mail that was written does not change. */
  private static final Map<Path, MimeMessage> READ = new ConcurrentHashMap<>();

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
          .map(Postbox::mail)
          .filter(mail -> address.equals(to(mail)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The subjects of all mails to an address in the order in which they left. */
  static List<String> inOrder(String address) {
    Path folder = Path.of(ConfigProvider.getConfig().getValue("portal.mail.folder", String.class));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .filter(file -> address.equals(to(mail(file))))
          .sorted(Comparator.comparing(Postbox::writtenAt))
          .map(file -> header(mail(file), "Subject"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime writtenAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
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

  private static MimeMessage mail(Path file) {
    return READ.computeIfAbsent(file, Postbox::read);
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
