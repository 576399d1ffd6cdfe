package az.migrationportal.registration.identity;

import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The documents that were seen of a registration. Whoever writes holds the registration's lock. */
@ApplicationScoped
public class SeenDocuments {
  private static final String REASON = "seen_document.revoked_reason";

  @Inject private RegistrationDatabase database;

  /** Newest first. */
  public List<SeenDocument> of(long registration, DataKey key) {
    return database.query(
        "select d.number, d.kind, d.seen_on, d.noted_at, d.mission, d.revoked_at, d.revoked_by,"
            + " d.revoked_reason, d.name_index <> r.name_index renamed"
            + " from seen_document d join registration r on r.id = d.registration"
            + " where d.registration = ? order by d.number desc",
        row -> read(row, key),
        registration);
  }

  /**
   * Whether a mission has noted a document of this day, for the person as they are, and it counts.
   */
  public boolean isThere(long registration, DocumentKind kind, LocalDate seenOn, String mission) {
    return !database
        .query(
            "select d.number from seen_document d join registration r on r.id = d.registration"
                + " and r.name_index = d.name_index where d.registration = ? and d.kind = ?"
                + " and d.seen_on = ? and d.mission = ? and d.revoked_at is null",
            row -> row.number("number"),
            registration,
            kind.name(),
            seenOn,
            mission)
        .isEmpty();
  }

  /** Adds one. */
  @Transactional(TxType.MANDATORY)
  public void add(
      long registration, DocumentKind kind, LocalDate seenOn, Instant now, String mission) {
    database.update(
        "insert into seen_document (registration, number, kind, seen_on, noted_at, mission,"
            + " name_index) select id, ?, ?, ?, ?, ?, name_index from registration where id = ?",
        next(registration),
        kind.name(),
        seenOn,
        now,
        mission,
        registration);
  }

  /** Takes one back; answers whether there was one that counted. */
  @Transactional(TxType.MANDATORY)
  public boolean revoke(
      long registration, DataKey key, int number, Instant now, String mission, String reason) {
    return database.update(
            "update seen_document set revoked_at = ?, revoked_by = ?, revoked_reason = ?"
                + " where registration = ? and number = ? and revoked_at is null",
            now,
            mission,
            key.seal(reason, REASON),
            registration,
            number)
        == 1;
  }

  /** Carries all of one registration over to another, behind those that are there. */
  @Transactional(TxType.MANDATORY)
  public void carry(long from, DataKey opens, long to, DataKey seals) {
    int behind = next(to) - 1;
    database
        .query(
            "select number, revoked_reason from seen_document where registration = ?"
                + " order by number",
            row -> new Reason((int) row.number("number"), reason(row, opens)),
            from)
        .forEach(
            old ->
                database.update(
                    "update seen_document set registration = ?, number = ?, revoked_reason ="
                        + " if(revoked_at is null, null, ?) where registration = ? and number = ?",
                    to,
                    behind + old.number,
                    seals.seal(old.text, REASON),
                    from,
                    old.number));
  }

  private int next(long registration) {
    return (int)
        (long)
            database
                .query(
                    "select coalesce(max(number), 0) + 1 next from seen_document"
                        + " where registration = ?",
                    row -> row.number("next"),
                    registration)
                .get(0);
  }

  private static SeenDocument read(Row row, DataKey key) throws SQLException {
    String by = row.textIfAny("revoked_by");
    return new SeenDocument(
        (int) row.number("number"),
        DocumentKind.valueOf(row.text("kind")),
        row.day("seen_on"),
        row.moment("noted_at"),
        row.text("mission"),
        row.number("renamed") == 1,
        row.momentIfAny("revoked_at"),
        by == null ? "" : by,
        reason(row, key));
  }

  private static String reason(Row row, DataKey key) throws SQLException {
    byte[] sealed = row.bytesIfAny("revoked_reason");
    return sealed == null ? "" : key.open(sealed, REASON);
  }

  private record Reason(int number, String text) {
    @Override
    public String toString() {
      return "a reason";
    }
  }
}
