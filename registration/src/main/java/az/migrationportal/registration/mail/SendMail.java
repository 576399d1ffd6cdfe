package az.migrationportal.registration.mail;

import az.migrationportal.registration.protection.DataUnreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends one mail. Its row is locked until the end, so no other node sends it too; a node that dies
 * between the server's “accepted” and its own commit sends it again, with the same Message-ID.
 */
@ApplicationScoped
class SendMail {
  private static final System.Logger LOG = System.getLogger(SendMail.class.getName());

  /** Pauses after the first, second, … failure; after the last one the mail is given up. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(20),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(8),
          Duration.ofHours(16));

  private static final Duration WITHOUT_KEY = Duration.ofMinutes(5);

  @Inject private Outbox outbox;

  @Inject private Clock clock;

  /** Sends the first that is due; false where none is. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean next(MailTransport line) {
    Optional<Outbox.Waiting> claimed = outbox.claim();
    claimed.ifPresent(waiting -> send(waiting, line));
    return claimed.isPresent();
  }

  private void send(Outbox.Waiting waiting, MailTransport line) {
    Instant now = clock.instant();
    try {
      Mail mail = outbox.opened(waiting);
      if (mail.ends().isAfter(now)) {
        line.send(mail, waiting.messageId());
      }
      outbox.done(waiting);
    } catch (DataUnreadable e) {
      outbox.later(waiting, now.plus(WITHOUT_KEY), false, "no key");
    } catch (MailFailure e) {
      LOG.log(System.Logger.Level.WARNING, "a mail did not leave: {0}", e.word());
      if (e.isLasting() || waiting.attempts() >= PAUSES.size()) {
        outbox.giveUp(waiting, e.word());
      } else {
        outbox.later(waiting, now.plus(PAUSES.get(waiting.attempts())), true, e.word());
      }
    }
  }
}
