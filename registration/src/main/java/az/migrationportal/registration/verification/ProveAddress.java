package az.migrationportal.registration.verification;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Proves an address by the code that was sent to it. A draft's address is proved from then on;
 * without a draft, the owner of the registration is signed in by a new session, or where they have
 * a second step, the new session has still to take it. Five tries, counted in the row of the code
 * under a lock.
 */
@ApplicationScoped
public class ProveAddress {
  /** How often a code may be typed. */
  public static final int TRIES = 5;

  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private BlindIndex index;
  @Inject private NetworkLimit network;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction; a failed try is counted although it is refused.
   *
   * @param typed eight digits, with blanks or without
   * @return the session that goes on
   * @throws NotSignedIn where the session is over
   * @throws WrongCode where it is not the code, or no longer
   */
  @Transactional(dontRollbackOn = WrongCode.class)
  public SecretToken execute(SecretToken session, String typed, String ip) {
    network.count("prove-network", ip);
    Visit visit = visits.find(session).orElseThrow(NotSignedIn::new);
    // Drafts are locked before all that hangs on them, as sending does.
    visit
        .draft()
        .ifPresent(
            id ->
                database.query(
                    "select id from draft where id = ? for update", row -> row.number("id"), id));
    byte[] given = Codes.hash(index, session, Codes.digits(typed));
    Sent sent =
        database
            .query(
                "select address_index, hash, tries, ends_at from code where visit = ? for update",
                Sent::new,
                visit.id())
            .stream()
            .findFirst()
            .orElseThrow(WrongCode::new);
    if (!sent.opens(given, clock.instant())) {
      database.update("update code set tries = tries + 1 where visit = ?", visit.id());
      throw new WrongCode();
    }
    database.update("delete from code where visit = ?", visit.id());
    if (visit.draft().isPresent()) {
      database.update(
          "update draft set proved_index = ? where id = ?",
          sent.address,
          visit.draft().getAsLong());
      return session;
    }
    Optional<Long> owned =
        database
            .query(
                "select id from registration where address_index = ?",
                row -> row.number("id"),
                sent.address)
            .stream()
            .findFirst();
    visits.end(session);
    return visits.beginByAddress(owned.orElseThrow(WrongCode::new));
  }

  /** A code as it was sent. */
  private static final class Sent {
    private final byte[] address;
    private final byte[] hash;
    private final long tries;
    private final Instant endsAt;

    Sent(Row row) throws SQLException {
      address = row.bytes("address_index");
      hash = row.bytes("hash");
      tries = row.number("tries");
      endsAt = row.moment("ends_at");
    }

    boolean opens(byte[] given, Instant now) {
      return tries < TRIES && endsAt.isAfter(now) && MessageDigest.isEqual(hash, given);
    }
  }
}
