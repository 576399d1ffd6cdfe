package az.migrationportal.content.factor;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who has a second factor, and whether a code is right. A code is right once: the step it belongs
 * to and those before are used up, a recovery code is gone. Changes are no acts of their own; the
 * acts of {@code content.signin} make them and leave the entries.
 */
@ApplicationScoped
public class SecondFactors {
  private static final System.Logger LOG = System.getLogger(SecondFactors.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] NOBODY = new byte[OneTimePasswords.SECRET_BYTES];

  @Inject private Database database;

  @Inject private SealedSecrets secrets;

  @Inject private Clock clock;

  private record Factor(String sealed, long lastStep, boolean confirmed) {}

  /** What an account has; nothing where there is no such account. */
  public SecondFactorState state(String account) {
    Optional<Factor> factor = find(account);
    return new SecondFactorState(
        factor.filter(Factor::confirmed).isPresent(),
        factor.filter(one -> !one.confirmed()).isPresent(),
        codes(account).size());
  }

  /**
   * Whether a sign-in with this code may go on: the account has no second factor, or the code is
   * one of its. Uses nothing up, and does the same work for every name.
   */
  public boolean accepts(String account, @Nullable String code) {
    String given = code == null ? "" : code;
    Optional<Factor> factor = find(account).filter(Factor::confirmed);
    OptionalLong step = step(account, factor, given);
    boolean recovers = codes(account).contains(RecoveryCodes.hash(given));
    return factor.isEmpty() || step.isPresent() || recovers;
  }

  /**
   * Uses a code up, for good even if the caller's transaction is undone. Of several who use the
   * same one at once, one is told yes. Yes without using any where the account has no second
   * factor.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public boolean use(String account, @Nullable String code) {
    String given = code == null ? "" : code;
    Optional<Factor> factor = find(account).filter(Factor::confirmed);
    if (factor.isEmpty()) {
      return true;
    }
    OptionalLong step = step(account, factor, given);
    if (step.isPresent()) {
      return advance(account, step.getAsLong());
    }
    return database.update(
            "delete from recovery_code where account = ? and hash = ?",
            account,
            RecoveryCodes.hash(given))
        == 1;
  }

  /** Gives out a new secret, to be confirmed; one that was not confirmed is forgotten. */
  @Transactional(TxType.MANDATORY)
  public EnrolledSecret start(String account) {
    byte[] secret = new byte[OneTimePasswords.SECRET_BYTES];
    RANDOM.nextBytes(secret);
    database.update(
        "delete from second_factor where account = ? and confirmed_at is null", account);
    database.update(
        "insert into second_factor (account, secret, last_step, started_at) values (?, ?, 0, ?)",
        account,
        sealed(account, secret),
        now());
    return EnrolledSecret.of(account, secret);
  }

  /**
   * Switches the second factor on where the code is right; that code is used up.
   *
   * @return the recovery codes, at the only moment they can be read; empty for a wrong code
   */
  @Transactional(TxType.MANDATORY)
  public List<String> confirm(String account, String code) {
    OptionalLong step = step(account, find(account).filter(one -> !one.confirmed()), code);
    if (step.isEmpty()
        || database.update(
                "update second_factor set confirmed_at = ?, last_step = ? where account = ? and"
                    + " confirmed_at is null",
                now(),
                step.getAsLong(),
                account)
            == 0) {
      return List.of();
    }
    List<String> codes = RecoveryCodes.generate();
    codes.forEach(
        one ->
            database.update(
                "insert into recovery_code (account, hash) values (?, ?)",
                account,
                RecoveryCodes.hash(one)));
    return codes;
  }

  /** Switches it off; answers whether there was any. */
  @Transactional(TxType.MANDATORY)
  public boolean remove(String account) {
    return database.update("delete from second_factor where account = ?", account) > 0;
  }

  private boolean advance(String account, long step) {
    return database.update(
            "update second_factor set last_step = ? where account = ? and last_step < ?",
            step,
            account,
            step)
        == 1;
  }

  private Optional<Factor> find(String account) {
    return database
        .query(
            "select secret, last_step, confirmed_at from second_factor where account = ?",
            row ->
                new Factor(
                    row.text("secret"),
                    row.number("last_step"),
                    row.optionalMoment("confirmed_at") != null),
            account)
        .stream()
        .findFirst();
  }

  private List<String> codes(String account) {
    return database.query(
        "select hash from recovery_code where account = ?", row -> row.text("hash"), account);
  }

  /** A secret that cannot be opened has no right code; its recovery codes still work. */
  private OptionalLong step(String account, Optional<Factor> factor, String code) {
    byte[] secret = NOBODY;
    try {
      if (factor.isPresent()) {
        secret = secrets.open(account, factor.get().sealed());
      }
    } catch (GeneralSecurityException | IOException e) {
      LOG.log(System.Logger.Level.ERROR, "The second factor of " + account + " is unreadable", e);
      return OptionalLong.empty();
    }
    long lastUsed = factor.map(Factor::lastStep).orElse(Long.MAX_VALUE);
    return OneTimePasswords.step(secret, code, clock.instant(), lastUsed);
  }

  private String sealed(String account, byte[] secret) {
    try {
      return secrets.seal(account, secret);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("portal.account.key.file cannot be used", e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
