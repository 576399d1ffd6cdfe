package az.migrationportal.registration.casework;

import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.registrant.NoteAccess;
import az.migrationportal.registration.registrant.RegistrantFiles;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who gets at which registration: an officer who works with them, sees its country, and said within
 * the last hour why they look. Anything else is unknown, so that nobody can count what others have.
 */
@ApplicationScoped
public class CaseDoor {
  /** How long a look is open. */
  public static final Duration OPEN = Duration.ofHours(1);

  private static final String REASON = "officer_look.reason";

  @Inject private RegistrationDatabase database;
  @Inject private RegistrantFiles files;
  @Inject private NoteAccess noteAccess;
  @Inject private Clock clock;

  /**
   * Refuses officers who have nothing to do with registrations, whatever they ask for.
   *
   * @throws az.migrationportal.registration.officer.OfficerNotAllowed where they have not
   */
  public static void require(Officer officer) {
    officer.require(OfficerRole.CONSULAR, OfficerRole.CHIEF);
  }

  /** The role in which an officer looks. */
  static String role(Officer officer) {
    return (officer.has(OfficerRole.CONSULAR) ? OfficerRole.CONSULAR : OfficerRole.CHIEF).key();
  }

  /**
   * A registration whose look is open.
   *
   * @throws UnknownRegistration where there is none for them
   */
  public Look find(Officer officer, String number) {
    require(officer);
    OptionalLong id = files.byNumber(number);
    if (id.isEmpty()) {
      throw new UnknownRegistration();
    }
    return open(officer, id.getAsLong()).orElseThrow(UnknownRegistration::new);
  }

  /**
   * The same, locked until the end of the act.
   *
   * @throws UnknownRegistration where there is none for them
   */
  @Transactional(TxType.MANDATORY)
  public Look lock(Officer officer, String number) {
    Look look = find(officer, number);
    if (!files.lock(look.id())) {
      throw new UnknownRegistration();
    }
    // Somebody may have joined or moved it while this act waited for the lock.
    return open(officer, look.id()).orElseThrow(UnknownRegistration::new);
  }

  /**
   * Begins a look, noted for the owner; one that is open for the same reason goes on without
   * another note.
   *
   * @param what a word for how they came to it
   * @throws UnknownRegistration where it is gone, or none of theirs
   */
  @Transactional(TxType.MANDATORY)
  public void begin(Officer officer, long id, Reason reason, String what) {
    require(officer);
    if (!files.lock(id) || files.country(id).filter(officer::sees).isEmpty()) {
      throw new UnknownRegistration();
    }
    if (open(officer, id).filter(look -> look.reason().equals(reason)).isPresent()) {
      return;
    }
    DataKey key = files.key(id).orElseThrow(UnknownRegistration::new);
    database.update(
        "delete from officer_look where officer = ? and registration = ?", officer.id(), id);
    database.update(
        "insert into officer_look (officer, registration, reason_kind, reason, ends_at)"
            + " values (?, ?, ?, ?, ?)",
        officer.id(),
        id,
        reason.kind().name(),
        key.seal(reason.words(), REASON),
        clock.instant().plus(OPEN));
    note(officer, open(officer, id).orElseThrow(UnknownRegistration::new), what);
  }

  /** Tells the owner what was done within a look. */
  @Transactional(TxType.MANDATORY)
  public void note(Officer officer, Look look, String what) {
    noteAccess.execute(
        look.number(),
        officer.mission(),
        role(officer),
        what,
        look.reason().kind().id(),
        look.reason().words());
  }

  private Optional<Look> open(Officer officer, long id) {
    if (files.country(id).filter(officer::sees).isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return files
        .key(id)
        .flatMap(
            key ->
                database
                    .query(
                        "select r.number, l.reason_kind, l.reason from officer_look l"
                            + " join registration r on r.id = l.registration"
                            + " where l.officer = ? and l.registration = ? and l.ends_at > ?",
                        row ->
                            new Look(
                                id,
                                row.text("number"),
                                new Reason(
                                    ReasonKind.valueOf(row.text("reason_kind")),
                                    key.open(row.bytes("reason"), REASON))),
                        officer.id(),
                        id,
                        now)
                    .stream()
                    .findFirst());
  }

  /** Forgets looks that are over. */
  @Transactional(TxType.REQUIRES_NEW)
  public void sweep() {
    database.update("delete from officer_look where ends_at <= ?", clock.instant());
  }
}
