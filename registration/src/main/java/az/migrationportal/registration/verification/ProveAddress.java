package az.migrationportal.registration.verification;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
  @Inject private SentCodes codes;
  @Inject private NetworkLimit network;

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
    if (visit.registration().isPresent()) {
      // An owner has nothing to prove here; what they may have asked for is another act's.
      throw new WrongCode();
    }
    byte[] address = codes.use(visit.id(), session, typed).index();
    if (visit.draft().isPresent()) {
      database.update(
          "update draft set proved_index = ? where id = ?", address, visit.draft().getAsLong());
      return session;
    }
    Optional<Long> owned =
        database
            .query(
                "select id from registration where address_index = ?",
                row -> row.number("id"),
                address)
            .stream()
            .findFirst();
    visits.end(session);
    return visits.beginByAddress(owned.orElseThrow(WrongCode::new));
  }
}
