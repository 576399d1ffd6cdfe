package az.migrationportal.registration.verification;

import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Visits, named by the token in a cookie and stored by its hash. A visit ends after twelve hours,
 * or after thirty minutes of rest; one that only holds a draft may rest for two hours.
 */
@ApplicationScoped
public class Visits {
  /** The longest visit. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final Duration REST = Duration.ofMinutes(30);
  private static final Duration REST_OF_DRAFT = Duration.ofHours(2);

  /** It is noted that a visit was used once in this time at most. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private static final String COLUMNS =
      "select id, draft, registration, awaits, used_at from visit where token_hash = ? and ends_at > ?";

  @Inject private RegistrationDatabase database;
  @Inject private VisitNotes notes;
  @Inject private Clock clock;

  /** The visit a token names; empty where there is none, or no longer. */
  public Optional<Visit> find(SecretToken token) {
    Optional<Used> used = found(token, COLUMNS);
    used.filter(found -> found.isToBeNoted(clock.instant()))
        .ifPresent(found -> notes.used(found.visit.id()));
    return used.map(found -> found.visit);
  }

  /** The same, locked until the end of the transaction: acts of one browser come one by one. */
  @Transactional(TxType.MANDATORY)
  public Optional<Visit> lock(SecretToken token) {
    Optional<Used> used = found(token, COLUMNS + " for update");
    used.filter(found -> found.isToBeNoted(clock.instant()))
        .ifPresent(found -> VisitNotes.note(database, found.visit.id(), clock.instant()));
    return used.map(found -> found.visit);
  }

  /** Begins a visit of somebody unknown. */
  @Transactional(TxType.MANDATORY)
  public SecretToken begin() {
    return begin(null, null, null);
  }

  /** Begins a visit that holds a draft. */
  @Transactional(TxType.MANDATORY)
  public SecretToken beginWithDraft(long draft) {
    return begin(draft, null, null);
  }

  /**
   * Begins a visit of whoever proved the address of a registration: its owner's, or where a second
   * step is switched on, one that has still to take it.
   */
  @Transactional(TxType.MANDATORY)
  public SecretToken beginByAddress(long registration) {
    return hasSecondStep(registration)
        ? begin(null, null, registration)
        : beginAsOwner(registration);
  }

  /** Begins a visit of the owner of a registration, and notes that they came. */
  @Transactional(TxType.MANDATORY)
  public SecretToken beginAsOwner(long registration) {
    database.update(
        "update registration set came_before = coalesce(came_at, registered_at), came_at = ?"
            + " where id = ?",
        clock.instant(),
        registration);
    return begin(null, registration, null);
  }

  /**
   * Every visit that held a draft is now one of the registration's owner, or where a second step is
   * switched on, has still to take it.
   */
  @Transactional(TxType.MANDATORY)
  public void becomeOwner(long draft, long registration) {
    String becomes = hasSecondStep(registration) ? "awaits" : "registration";
    database.update(
        "update visit set draft = null, " + becomes + " = ? where draft = ?", registration, draft);
  }

  private boolean hasSecondStep(long registration) {
    return !database
        .query(
            "select registration from second_step where registration = ? and confirmed_at is not"
                + " null",
            row -> row.number("registration"),
            registration)
        .isEmpty();
  }

  /** Ends all visits of the owner of a registration but one. */
  @Transactional(TxType.MANDATORY)
  public void endOthers(long registration, SecretToken kept) {
    database.update(
        "delete from visit where registration = ? and token_hash <> ?", registration, kept.hash());
  }

  /** Ends a visit, whether there is one or not. */
  @Transactional
  public void end(SecretToken token) {
    database.update("delete from visit where token_hash = ?", token.hash());
  }

  /** Erases those that have ended. */
  @Transactional(TxType.REQUIRES_NEW)
  public int sweep() {
    return database.update("delete from visit where ends_at <= ?", clock.instant());
  }

  private SecretToken begin(
      @Nullable Long draft, @Nullable Long registration, @Nullable Long awaits) {
    SecretToken token = SecretToken.random();
    Instant now = clock.instant();
    database.insert(
        "insert into visit (token_hash, draft, registration, awaits, begun_at, used_at, ends_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        token.hash(),
        draft,
        registration,
        awaits,
        now,
        now,
        now.plus(LONGEST));
    return token;
  }

  private Optional<Used> found(SecretToken token, String sql) {
    Instant now = clock.instant();
    return database.query(sql, Used::new, token.hash(), now).stream()
        .findFirst()
        .filter(used -> used.isAwake(now));
  }

  private static OptionalLong id(Row row, String column) throws SQLException {
    long id = row.number(column);
    return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
  }

  /** A visit, and when it was last heard of. */
  private static final class Used {
    private final Visit visit;
    private final Instant at;

    Used(Row row) throws SQLException {
      visit =
          new Visit(row.number("id"), id(row, "draft"), id(row, "registration"), id(row, "awaits"));
      at = row.moment("used_at");
    }

    boolean isToBeNoted(Instant now) {
      return at.plus(NOTED).isBefore(now);
    }

    boolean isAwake(Instant now) {
      return at.plus(visit.draft().isPresent() ? REST_OF_DRAFT : REST).isAfter(now);
    }
  }
}
