package az.migrationportal.registration.verification;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.Mail;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Codes on their way: one for each visit, the newest, kept as a keyed hash. Good for {@link
 * RequestCode#LIFE} and {@link ProveAddress#TRIES} tries. For acts of this module.
 */
@ApplicationScoped
public class SentCodes {
  /** Mails with codes to one address. */
  private static final Limit ADDRESS = new Limit("code-address", 5, Duration.ofHours(1));

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 100_000_000;

  @Inject private RegistrationDatabase database;
  @Inject private BlindIndex index;
  @Inject private DataKeys keys;
  @Inject private Limits limits;
  @Inject private Outbox outbox;
  @Inject private CodeMails mails;
  @Inject private Clock clock;

  /**
   * Makes a code for an address, in the place of the one before.
   *
   * @param sealed what is kept of the address with the code; null for nothing but its blind index
   * @return eight digits
   */
  @Transactional(TxType.MANDATORY)
  public String make(
      long visit, SecretToken session, MailAddress address, byte @Nullable [] sealed) {
    String code = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
    database.update("delete from code where visit = ?", visit);
    database.update(
        "insert into code (visit, address_index, hash, tries, ends_at, sealed)"
            + " values (?, ?, ?, 0, ?, ?)",
        visit,
        index.of(Purpose.ADDRESS, address.folded()),
        Codes.hash(index, session, code),
        clock.instant().plus(RequestCode.LIFE),
        sealed);
    return code;
  }

  /**
   * Sends a code, but not to an address that was written to too often; whoever asks sees no
   * difference.
   *
   * @param about names what the mail is about; 16 bytes
   */
  @Transactional(TxType.MANDATORY)
  public void send(MailAddress address, ReaderLocale locale, String code, byte[] about) {
    send(mails.code(address, locale, code, clock.instant().plus(RequestCode.LIFE)), about);
  }

  /** The same for a mail in the place of a code. */
  void send(Mail mail, byte[] about) {
    if (limits.letsAddress(ADDRESS, mail.to())) {
      outbox.put(mail, about);
    } else {
      // As much work as a mail, so that the time tells nothing either.
      keys.erase(keys.create().id());
    }
  }

  /**
   * Uses the code of a visit up. A failed try is counted in the row of the code, under its lock:
   * the act must not roll back on it.
   *
   * @param typed eight digits, with blanks or without
   * @throws WrongCode where it is not the code, or no longer
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = WrongCode.class)
  public ProvedAddress use(long visit, SecretToken session, String typed) {
    byte[] given = Codes.hash(index, session, Codes.digits(typed));
    Sent sent =
        database
            .query(
                "select address_index, sealed, hash, tries, ends_at from code where visit = ?"
                    + " for update",
                Sent::new,
                visit)
            .stream()
            .findFirst()
            .orElseThrow(WrongCode::new);
    if (!sent.opens(given, clock.instant())) {
      database.update("update code set tries = tries + 1 where visit = ?", visit);
      throw new WrongCode();
    }
    database.update("delete from code where visit = ?", visit);
    return sent.proved;
  }

  /** A code as it was sent. */
  private static final class Sent {
    private final ProvedAddress proved;
    private final byte[] hash;
    private final long tries;
    private final Instant endsAt;

    Sent(Row row) throws SQLException {
      proved = new ProvedAddress(row.bytes("address_index"), row.bytesIfAny("sealed"));
      hash = row.bytes("hash");
      tries = row.number("tries");
      endsAt = row.moment("ends_at");
    }

    boolean opens(byte[] given, Instant now) {
      return tries < ProveAddress.TRIES
          && endsAt.isAfter(now)
          && MessageDigest.isEqual(hash, given);
    }
  }
}
