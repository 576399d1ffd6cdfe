package az.migrationportal.registration.alert;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Against floods: so many saved answers an hour from one network, so many confirmation mails a day
 * to one address. Kept in the database, because nodes share the limit; as keyed hashes, because
 * nobody needs to know who it was.
 */
@ApplicationScoped
class SaveLimits {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  @Inject
  @ConfigProperty(name = "portal.alert.limit.network", defaultValue = "60")
  int mostOfNetwork;

  @Inject
  @ConfigProperty(name = "portal.alert.limit.address", defaultValue = "3")
  int mostOfAddress;

  @Inject private RegistrationDatabase database;

  @Inject private BlindIndex index;

  @Inject private Clock clock;

  /**
   * Counts a request of a network.
   *
   * @throws TooManySaved where it had too many within the hour
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void countNetwork(String ip) {
    byte[] mark = index.of(Purpose.NETWORK, NetworkPrefix.of(ip));
    if (used("NETWORK", mark, HOUR) >= mostOfNetwork) {
      throw new TooManySaved(HOUR.toSeconds());
    }
    note("NETWORK", mark);
  }

  /** Whether an address may be written to once more; counts it if so. */
  @Transactional(TxType.MANDATORY)
  public boolean allows(MailAddress address) {
    byte[] mark = index.of(Purpose.ADDRESS, address.folded());
    if (used("ADDRESS", mark, DAY) >= mostOfAddress) {
      return false;
    }
    note("ADDRESS", mark);
    return true;
  }

  /** Erases what no longer counts. */
  @Transactional(TxType.REQUIRES_NEW)
  public void sweep() {
    Instant now = clock.instant();
    database.update("delete from save_attempt where kind = 'NETWORK' and at <= ?", now.minus(HOUR));
    database.update("delete from save_attempt where kind = 'ADDRESS' and at <= ?", now.minus(DAY));
  }

  private long used(String kind, byte[] mark, Duration within) {
    return database
        .query(
            "select count(*) used from save_attempt where kind = ? and mark = ? and at > ?",
            row -> row.number("used"),
            kind,
            mark,
            clock.instant().minus(within))
        .get(0);
  }

  private void note(String kind, byte[] mark) {
    database.update(
        "insert into save_attempt (kind, mark, at) values (?, ?, ?)", kind, mark, clock.instant());
  }
}
