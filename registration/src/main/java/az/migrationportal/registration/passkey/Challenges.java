package az.migrationportal.registration.passkey;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Challenges: random, one for each visit, the newest; each is used up by the first who tries. */
@ApplicationScoped
class Challenges {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a challenge is for; one for the other is none. */
  enum Use {
    ADD,
    SIGN_IN
  }

  @Inject private RegistrationDatabase database;
  @Inject private Clock clock;

  @Transactional(TxType.MANDATORY)
  byte[] make(long visit, Use use) {
    byte[] challenge = new byte[BYTES];
    RANDOM.nextBytes(challenge);
    database.update("delete from passkey_challenge where visit = ?", visit);
    database.update(
        "insert into passkey_challenge (visit, purpose, challenge, ends_at) values (?, ?, ?, ?)",
        visit,
        use.name(),
        challenge,
        clock.instant().plus(LIFE));
    return challenge;
  }

  /**
   * Takes it away in a transaction of its own, so that it is used up whatever becomes of the act:
   * of two who come at once one gets it.
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<byte[]> use(long visit, Use use) {
    Optional<byte[]> found =
        database
            .query(
                "select challenge from passkey_challenge"
                    + " where visit = ? and purpose = ? and ends_at > ? for update",
                row -> row.bytes("challenge"),
                visit,
                use.name(),
                clock.instant())
            .stream()
            .findFirst();
    database.update("delete from passkey_challenge where visit = ?", visit);
    return found;
  }
}
