package az.migrationportal.registration.draft;

import az.migrationportal.registration.protection.BlindIndex;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Drafts for whoever holds their session. */
@ApplicationScoped
public class Drafts {
  /** How long a draft that nobody touches is kept. */
  public static final Duration KEPT = Duration.ofDays(30);

  @Inject private RegistrationDatabase database;
  @Inject private Visits visits;
  @Inject private DataKeys keys;
  @Inject private BlindIndex index;
  @Inject private Clock clock;

  /** The draft of a session; empty where it holds none, or no longer. */
  public Optional<Draft> find(SecretToken session) {
    return visits
        .find(session)
        .filter(visit -> visit.draft().isPresent())
        .flatMap(visit -> row(visit.draft().getAsLong(), ""))
        .map(row -> row.opened(keys, index));
  }

  /** Whether a link of a mail leads to a draft. */
  public boolean canResume(SecretToken link) {
    return !database
        .query(
            "select id from draft where token_hash = ? and ends_at > ?",
            row -> row.number("id"),
            link.hash(),
            clock.instant())
        .isEmpty();
  }

  /** A draft, locked until the end of the transaction; empty where it is gone. */
  @Transactional(TxType.MANDATORY)
  public Optional<Draft> lock(long id) {
    return row(id, " for update").map(row -> row.opened(keys, index));
  }

  /** Its key; what was a draft goes on as something else under the same key. */
  @Transactional(TxType.MANDATORY)
  public DataKey key(long id) {
    return row(id, "").orElseThrow().key(keys);
  }

  /** Takes a draft away and leaves its key to what it has become. */
  @Transactional(TxType.MANDATORY)
  public void becomeSomethingElse(long id) {
    database.update("delete from draft where id = ?", id);
  }

  /** Erases drafts that nobody touched in time; answers how many. */
  @Transactional(TxType.REQUIRES_NEW)
  public int sweep() {
    var ended =
        database.query(
            "select data_key from draft where ends_at <= ? for update skip locked",
            row -> row.number("data_key"),
            clock.instant());
    ended.forEach(keys::erase);
    return ended.size();
  }

  private Optional<DraftRow> row(long id, String lock) {
    return database
        .query(
            DraftRow.SELECT + "d.id = ? and d.ends_at > ?" + lock,
            DraftRow::new,
            id,
            clock.instant())
        .stream()
        .findFirst();
  }
}
