package az.migrationportal.registration.verification;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailAddress;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.BlindIndex.Purpose;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private BlindIndex index;
  @Inject private SentCodes codes;
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
    String code = codes.make(visit, token, address, null);
    byte[] mark = index.of(Purpose.ADDRESS, address.folded());
    List<byte[]> owner =
        database.query(
            "select k.name from registration r join data_key k on k.id = r.data_key"
                + " where r.address_index = ?",
            row -> row.bytes("name"),
            mark);
    byte[] about =
        held.isPresent() ? draftKey(held.get()) : owner.isEmpty() ? nobody(mark) : owner.get(0);
    boolean known = held.isPresent() || !owner.isEmpty();
    Instant ends = clock.instant().plus(LIFE);
    codes.send(
        known ? mails.code(address, locale, code, ends) : mails.unknown(address, locale, ends),
        about);
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
