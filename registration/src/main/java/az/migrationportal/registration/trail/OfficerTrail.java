package az.migrationportal.registration.trail;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Where each act of an officer leaves its entry, within its own transaction, after it took the
 * locks of what it changes. Appending locks the head of the chain until the end of the transaction,
 * so the chain has no forks and no gaps.
 */
@ApplicationScoped
public class OfficerTrail {

  @Inject private RegistrationDatabase database;

  @Inject private Clock clock;

  /**
   * Records an act.
   *
   * @param record the number or name of what it was done to; empty for none
   * @param detail nothing personal; empty for nothing
   */
  @Transactional(TxType.MANDATORY)
  public void record(String officer, Class<?> act, String record, String detail) {
    TrailHead head = TrailHead.lock(database);
    TrailEntry unsigned =
        new TrailEntry(
            head.position() + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            officer,
            act.getSimpleName(),
            record,
            detail,
            head.hash(),
            "");
    String hash = unsigned.computedHash();
    database.update(
        "insert into officer_trail (position, at, officer, act, record, detail, previous_hash, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        unsigned.position(),
        unsigned.at(),
        officer,
        unsigned.act(),
        record,
        detail,
        head.hash(),
        hash);
    database.update(
        "update officer_trail_head set last_position = ?, last_hash = ? where id = 1",
        unsigned.position(),
        hash);
  }
}
