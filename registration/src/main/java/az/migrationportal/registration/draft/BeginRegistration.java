package az.migrationportal.registration.draft;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SecretTokens;
import az.migrationportal.registration.verification.NetworkLimit;
import az.migrationportal.registration.verification.TooManyRequests;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Begins a registration: an empty draft with a key of its own, and a session. No account. */
@ApplicationScoped
public class BeginRegistration {
  @Inject private RegistrationDatabase database;
  @Inject private DataKeys keys;
  @Inject private SecretTokens tokens;
  @Inject private Visits visits;
  @Inject private NetworkLimit network;
  @Inject private Clock clock;

  /**
   * Performs the act in one transaction.
   *
   * @param locale the language mails are written in
   * @param ip where the request came from
   * @return the session that opens it
   * @throws TooManyRequests where its network began too many within an hour
   */
  @Transactional
  public SecretToken execute(ReaderLocale locale, String ip) {
    network.count("begin-network", ip);
    DataKey key = keys.create();
    Instant now = clock.instant();
    long draft =
        database.insert(
            "insert into draft (data_key, token_hash, locale, sealed, begun_at, saved_at, ends_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)",
            key.id(),
            tokens.of(SecretTokens.Use.OPEN, key.name()).hash(),
            locale.tag(),
            key.seal(Entries.NONE.json(), DraftRow.SEALED),
            now,
            now,
            now.plus(Drafts.KEPT));
    return visits.beginWithDraft(draft);
  }
}
