package az.migrationportal.registration.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How mails leave, from configuration. */
@Dependent
class MailSettings {
  private final Optional<String> host;
  private final int port;
  private final String security;
  private final Optional<String> user;
  private final Optional<String> password;
  private final Optional<String> folder;
  private final Optional<String> from;
  private final String baseUrl;

  @Inject
  MailSettings(
      @ConfigProperty(name = "portal.mail.smtp.host") Optional<String> host,
      @ConfigProperty(name = "portal.mail.smtp.port", defaultValue = "587") int port,
      @ConfigProperty(name = "portal.mail.smtp.security", defaultValue = "starttls")
          String security,
      @ConfigProperty(name = "portal.mail.smtp.user") Optional<String> user,
      @ConfigProperty(name = "portal.mail.smtp.password") Optional<String> password,
      @ConfigProperty(name = "portal.mail.folder") Optional<String> folder,
      @ConfigProperty(name = "portal.mail.from") Optional<String> from,
      @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
          String baseUrl) {
    this.host = host.filter(name -> !name.isBlank());
    this.port = port;
    this.security = security;
    this.user = user;
    this.password = password;
    this.folder = folder.filter(name -> !name.isBlank());
    this.from = from;
    this.baseUrl = baseUrl;
  }

  /** The mail server; empty where mails do not leave by SMTP. */
  Optional<String> host() {
    return host;
  }

  /** The folder that mails are written to. */
  Optional<String> folder() {
    return folder;
  }

  @Nullable String user() {
    return user.orElse(null);
  }

  @Nullable String password() {
    return password.orElse(null);
  }

  /** The sender's address. */
  String sender() {
    return from.orElseGet(() -> "no-reply@" + domain());
  }

  /** What message ids end with. */
  String domain() {
    String name = URI.create(baseUrl).getHost();
    return name == null || !name.contains(".") ? "portal.invalid" : name;
  }

  /** For a session with the SMTP server. */
  Properties smtp(String server) {
    boolean tls = security.equals("tls");
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", server);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty(
        "mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
    properties.setProperty(
        "mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
    properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
    properties.setProperty("mail.smtp.connectiontimeout", "10000");
    properties.setProperty("mail.smtp.timeout", "20000");
    properties.setProperty("mail.smtp.writetimeout", "20000");
    return properties;
  }
}
