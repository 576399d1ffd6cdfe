package az.migrationportal.registration.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way mails leave: SMTP where a server is configured, else a folder, else none. */
@ApplicationScoped
class MailRoute {
  private static final System.Logger LOG = System.getLogger(MailRoute.class.getName());

  private @Nullable Supplier<MailTransport> way;

  @Inject private MailSettings settings;

  @Inject private Clock clock;

  @PostConstruct
  void choose() {
    Optional<String> host = settings.host();
    Optional<String> folder = settings.folder();
    if (host.isPresent()) {
      // Made once: it looks through every library for what speaks mail.
      Session session = Session.getInstance(settings.smtp(host.get()));
      way = () -> new SmtpTransport(settings, session, host.get(), clock);
      LOG.log(System.Logger.Level.INFO, "mails are sent by {0}", host.get());
    } else if (folder.isPresent()) {
      MailTransport files = new FolderTransport(settings, Path.of(folder.get()), clock);
      way = () -> files;
      LOG.log(System.Logger.Level.INFO, "mails are not sent but written to {0}", folder.get());
    } else {
      LOG.log(System.Logger.Level.INFO, "no mail server is configured: no mails");
    }
  }

  boolean isOpen() {
    return way != null;
  }

  /** A way of one's own, to be closed after use. */
  MailTransport line() {
    Supplier<MailTransport> known = way;
    return known == null
        ? (mail, messageId) -> {
          throw new MailFailure("no mail server", false);
        }
        : known.get();
  }
}
