package az.migrationportal.registration.verification;

import az.migrationportal.registration.limit.Limit;
import az.migrationportal.registration.limit.Limits;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends a code of eight digits to an address: to prove the address of a draft, or to sign in. To
 * sign in with an address that nobody registered, a mail says so. Whoever asks sees no difference,
 * and none where the address was written to too often.
 */
@ApplicationScoped
public class RequestCode {
  /** How long a code can be used. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** Mails with codes to one address. */
  static final Limit ADDRESS = new Limit("code-address", 5, Duration.ofHours(1));

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 100_000_000;

  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private BlindIndex index;
  @Inject private DataKeys keys;
  @Inject private Limits limits;
  @Inject private NetworkLimit network;
  @Inject private Outbox outbox;
  @Inject private CodeMails mails;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param session of the browser that asks; null where it has none
   * @param ip where the request came from
   * @return the session that the code is for: the given one where it holds a draft, else a new one
   * @throws MailsUnavailable where no mails leave
   * @throws TooManyRequests where its network asked too often
   */
  @Transactional
  public SecretToken execute(
      @Nullable SecretToken session, MailAddress address, ReaderLocale locale, String ip) {
    if (!outbox.isOpen()) {
      throw new MailsUnavailable();
    }
    network.count("code-network", ip);
    Optional<Visit> held =
        session == null
            ? Optional.empty()
            : visits.lock(session).filter(visit -> visit.draft().isPresent());
    SecretToken token = held.isPresent() && session != null ? session : visits.begin();
    long visit = held.map(Visit::id).orElseGet(() -> visits.lock(token).orElseThrow().id());
    String code = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
    byte[] mark = index.of(Purpose.ADDRESS, address.folded());
    database.update("delete from code where visit = ?", visit);
    database.update(
        "insert into code (visit, address_index, hash, tries, ends_at) values (?, ?, ?, 0, ?)",
        visit,
        mark,
        Codes.hash(index, token, code),
        clock.instant().plus(LIFE));
    List<byte[]> owner =
        database.query(
            "select k.name from registration r join data_key k on k.id = r.data_key"
                + " where r.address_index = ?",
            row -> row.bytes("name"),
            mark);
    byte[] about =
        held.isPresent() ? draftKey(held.get()) : owner.isEmpty() ? nobody(mark) : owner.get(0);
    if (limits.letsAddress(ADDRESS, address)) {
      boolean known = held.isPresent() || !owner.isEmpty();
      outbox.put(
          known
              ? mails.code(address, locale, code, clock.instant().plus(LIFE))
              : mails.unknown(address, locale, clock.instant().plus(LIFE)),
          about);
    } else {
      // As much work as a mail, so that the time tells nothing either.
      keys.erase(keys.create().id());
    }
    return token;
  }

  private byte[] draftKey(Visit visit) {
    return database
        .query(
            "select k.name from draft d join data_key k on k.id = d.data_key where d.id = ?",
            row -> row.bytes("name"),
            visit.draft().orElseThrow())
        .get(0);
  }

  /** Mails about nobody are found by their address only, as the first half of its mark. */
  private static byte[] nobody(byte[] mark) {
    return java.util.Arrays.copyOf(mark, 16);
  }
}
