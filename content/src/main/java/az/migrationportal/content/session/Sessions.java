package az.migrationportal.content.session;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tokens of an account still speak, and that one was used. */
@ApplicationScoped
public class Sessions {
  private static final Duration ROUGHLY = Duration.ofMinutes(5);
  private static final int MOST_NOTED = 10_000;

  @Inject private Database database;

  @Inject private Clock clock;

  private final Map<Long, Instant> noted = new LinkedHashMap<>();

  /**
   * The newest first.
   *
   * @param before only those with a smaller id; 0 for the newest
   */
  public List<SessionCard> of(String account, long before, int limit) {
    return database.query(
        "select id, label, issued_at, expires_at, last_used_at, last_used_from from access_token"
            + " where account = ? and revoked_at is null and expires_at > ? and (? = 0 or id < ?)"
            + " order by id desc limit ?",
        row ->
            new SessionCard(
                row.number("id"),
                row.text("label"),
                row.moment("issued_at"),
                row.moment("expires_at"),
                row.optionalMoment("last_used_at"),
                row.optionalText("last_used_from")),
        account,
        now(),
        before,
        before,
        limit);
  }

  /** Notes that a token was used, at most once in five minutes for each node. */
  public void noteUse(long token, String address) {
    Instant now = now();
    if (isNews(token, now)) {
      database.update(
          "update access_token set last_used_at = ?, last_used_from = ? where id = ?",
          now,
          CoarseAddress.of(address),
          token);
    }
  }

  /**
   * Ends the sessions of an account but one, 0 for all. No act of its own: whoever calls it leaves
   * the entry.
   *
   * @return how many ended
   */
  @Transactional(TxType.MANDATORY)
  public int end(String account, long except) {
    Instant now = now();
    return database.update(
        "update access_token set revoked_at = ?, version = version + 1 where account = ? and id <>"
            + " ? and revoked_at is null and expires_at > ?",
        now,
        account,
        except,
        now);
  }

  /** Ends one session of the account; answers whether there was such a one. */
  boolean endOne(String account, long token) {
    Instant now = now();
    return database.update(
            "update access_token set revoked_at = ?, version = version + 1 where account = ? and id"
                + " = ? and revoked_at is null and expires_at > ?",
            now,
            account,
            token,
            now)
        == 1;
  }

  private synchronized boolean isNews(long token, Instant now) {
    Instant last = noted.get(token);
    if (last != null && now.isBefore(last.plus(ROUGHLY))) {
      return false;
    }
    noted.remove(token);
    noted.put(token, now);
    if (noted.size() > MOST_NOTED) {
      noted.remove(noted.keySet().iterator().next());
    }
    return true;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
