package az.migrationportal.registration.factor;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.notice.OwnerLetters;
import az.migrationportal.registration.notice.OwnerNews;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.registrant.RegistrationRow;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The rows of second steps, and whether a code is right. */
@ApplicationScoped
class SecondSteps {
  /** Ten codes an hour: of a million, with three right ones at a time, nobody guesses one. */
  private static final Limit TRIES = new Limit("second-step", 10, Duration.ofHours(1));

  private static final String PLACE = "second_step.sealed";

  @Inject private RegistrationDatabase database;
  @Inject private Limits limits;
  @Inject private DataKeys keys;
  @Inject private OwnerLetters letters;
  @Inject private Clock clock;

  /** What a code turned out to be. */
  enum Code {
    OF_APP,
    RECOVERY
  }

  /** A row, still sealed. */
  static final class Kept {
    private final byte[] sealed;
    private final byte[] recovery;
    private final long lastUsed;
    private final @Nullable Instant confirmedAt;

    Kept(Row row) throws SQLException {
      sealed = row.bytes("sealed");
      recovery = row.bytes("recovery_hash");
      lastUsed = row.number("last_used");
      confirmedAt = row.momentIfAny("confirmed_at");
    }

    boolean isOn() {
      return confirmedAt != null;
    }

    /** When it was switched on; empty where it is not. */
    Optional<Instant> since() {
      return Optional.ofNullable(confirmedAt);
    }
  }

  Optional<Kept> of(long registration) {
    return database
        .query(
            "select sealed, recovery_hash, last_used, confirmed_at from second_step"
                + " where registration = ?",
            Kept::new,
            registration)
        .stream()
        .findFirst();
  }

  /** What its owner sees of it; the secrets only until they are confirmed. */
  SecondStepState state(Kept kept, DataKey key) {
    if (kept.isOn()) {
      return new SecondStepState(null, kept.confirmedAt);
    }
    byte[] secrets = key.openBytes(kept.sealed, PLACE);
    byte[] recovery = Arrays.copyOfRange(secrets, AppCodes.SECRET_BYTES, secrets.length);
    return new SecondStepState(
        new BegunSecondStep(AppCodes.base32(secret(secrets)), RecoveryCode.of(recovery)), null);
  }

  /** Keeps new secrets in place of any that were not confirmed. */
  @Transactional(TxType.MANDATORY)
  void begin(RegistrationRow own, byte[] secret, byte[] recovery) {
    byte[] secrets = Arrays.copyOf(secret, secret.length + recovery.length);
    System.arraycopy(recovery, 0, secrets, secret.length, recovery.length);
    database.update(
        "replace into second_step (registration, sealed, recovery_hash, last_used, begun_at)"
            + " values (?, ?, ?, 0, ?)",
        own.id(),
        own.key(keys).sealBytes(secrets, PLACE),
        RecoveryCode.hash(RecoveryCode.of(recovery)),
        clock.instant());
  }

  /** Switches it on, and forgets the recovery code but for its hash. */
  @Transactional(TxType.MANDATORY)
  void confirm(RegistrationRow own, Kept kept) {
    DataKey key = own.key(keys);
    byte[] secret = secret(key.openBytes(kept.sealed, PLACE));
    database.update(
        "update second_step set sealed = ?, confirmed_at = ? where registration = ?",
        key.sealBytes(secret, PLACE),
        clock.instant(),
        own.id());
    letters.tell(own, OwnerNews.SECOND_STEP_ADDED);
  }

  /** Takes it away; its owner is told where it was switched on. */
  @Transactional(TxType.MANDATORY)
  void remove(long registration, Kept kept) {
    database.update("delete from second_step where registration = ?", registration);
    if (kept.isOn()) {
      letters.tell(registration, OwnerNews.SECOND_STEP_REMOVED);
    }
  }

  /**
   * Tries a code; one of the app is used up. The registration is locked, so of two who type the
   * same code at once one is let in.
   *
   * @throws TooManySecondCodes where it was tried too often; the try is counted in any case
   * @throws WrongSecondCode where it is neither
   */
  @Transactional(TxType.MANDATORY)
  Code tried(RegistrationRow own, Kept kept, String typed) {
    if (!limits.letsRecord(TRIES, own.keyName())) {
      throw new TooManySecondCodes(TRIES.within().toSeconds());
    }
    OptionalLong step =
        AppCodes.step(
            secret(own.key(keys).openBytes(kept.sealed, PLACE)),
            typed,
            clock.instant(),
            kept.lastUsed);
    if (step.isPresent()) {
      database.update(
          "update second_step set last_used = ? where registration = ?",
          step.getAsLong(),
          own.id());
      return Code.OF_APP;
    }
    if (kept.isOn() && MessageDigest.isEqual(RecoveryCode.hash(typed), kept.recovery)) {
      return Code.RECOVERY;
    }
    throw new WrongSecondCode();
  }

  /** What the app has; behind it stands the recovery code, until the step is switched on. */
  private static byte[] secret(byte[] secrets) {
    return Arrays.copyOf(secrets, AppCodes.SECRET_BYTES);
  }
}
