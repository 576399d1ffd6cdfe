package az.migrationportal.registration.draft;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import az.migrationportal.registration.verification.MailsUnavailable;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails a link that goes on with the draft, also on another device. Works while the draft does. An
 * address is written to three times a day; whoever asks is told the same after that.
 */
@ApplicationScoped
public class SendResumeLink {
  private static final Limit ADDRESS = new Limit("resume-address", 3, Duration.ofDays(1));

  @Inject private Visits visits;
  @Inject private Drafts drafts;
  @Inject private SecretTokens tokens;
  @Inject private Limits limits;
  @Inject private NetworkLimit network;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
  String baseUrl;

  /**
   * Performs the act in one transaction.
   *
   * @throws NotSignedIn where the session holds no draft
   * @throws MailsUnavailable where no mails leave
   */
  @Transactional
  public void execute(SecretToken session, MailAddress address, ReaderLocale locale, String ip) {
    if (!outbox.isOpen()) {
      throw new MailsUnavailable();
    }
    network.count("code-network", ip);
    long id =
        visits.find(session).orElseThrow(NotSignedIn::new).draft().orElseThrow(NotSignedIn::new);
    Draft draft = drafts.lock(id).orElseThrow(NotSignedIn::new);
    byte[] name = drafts.key(id).name();
    if (limits.letsAddress(ADDRESS, address)) {
      MailTexts texts = MailTexts.of("az.migrationportal.registration.draft.mails", locale);
      String page =
          baseUrl.replaceFirst("/$", "")
              + RegistrationAddress.register(locale, "resume")
              + "/"
              + tokens.of(SecretTokens.Use.OPEN, name).value();
      long days = Duration.between(clock.instant(), draft.endsAt()).toDays();
      Map<String, String> values = Map.of("page", page, "days", Long.toString(days));
      outbox.put(
          new Mail(
              address,
              locale,
              texts.get("resume.subject", values),
              texts.get("resume.text", values),
              null,
              draft.endsAt()),
          name);
    }
  }
}
