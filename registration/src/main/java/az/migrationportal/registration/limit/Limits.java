package az.migrationportal.registration.limit;

import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Counts what could be done too often. Two who come at the same moment may both be let through: a
 * limit is a brake on floods, not a lock.
 */
@ApplicationScoped
public class Limits {
  @Inject private RegistrationDatabase database;

  @Inject private BlindIndex index;

  @Inject private Clock clock;

  /**
   * Whether a network may do it once more; counts it if so, whatever becomes of the act.
   *
   * @param ip as the request came from
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean letsNetwork(Limit limit, String ip) {
    return lets(limit, index.of(Purpose.NETWORK, NetworkPrefix.of(ip)));
  }

  /** Whether it may be done for an address once more; counts it with the act that does it. */
  @Transactional(TxType.MANDATORY)
  public boolean letsAddress(Limit limit, MailAddress address) {
    return lets(limit, index.of(Purpose.ADDRESS, address.folded()));
  }

  /**
   * Whether it may be done with a record once more; counts it if so, whatever becomes of the act.
   *
   * @param name of the record's data key
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean letsRecord(Limit limit, byte[] name) {
    return lets(limit, index.of(Purpose.NETWORK, HexFormat.of().formatHex(name)));
  }

  /**
   * Whether an officer may do it once more; counts it if so, whatever becomes of the act.
   *
   * @param name of the account
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean letsOfficer(Limit limit, String name) {
    return lets(limit, index.of(Purpose.OFFICER, name));
  }

  /** Erases what no longer counts. */
  @Transactional(TxType.REQUIRES_NEW)
  public void sweep() {
    database.update("delete from attempt where ends_at <= ?", clock.instant());
  }

  private boolean lets(Limit limit, byte[] mark) {
    Instant now = clock.instant();
    long counted =
        database
            .query(
                "select count(*) counted from attempt where kind = ? and mark = ? and ends_at > ?",
                row -> row.number("counted"),
                limit.kind(),
                mark,
                now)
            .get(0);
    if (counted >= limit.most()) {
      return false;
    }
    database.update(
        "insert into attempt (kind, mark, at, ends_at) values (?, ?, ?, ?)",
        limit.kind(),
        mark,
        now,
        now.plus(limit.within()));
    return true;
  }
}
